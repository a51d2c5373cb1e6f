"""Lists of any length: awaited, iterated, collected, read ahead, and resumed from a checkpoint."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, Generic, TypeVar

import anyio
from anyio.abc import TaskGroup

from ._cursor import Drift
from ._pages import Ask, Items, Page, Pages
from ._protocols import Caller, I, PageModule, PagingInfo
from .errors import ConfigurationError, NotOneError

__all__ = ["Pager"]

V = TypeVar("V")
Answer = TypeVar("Answer")


class Pager(Generic[I]):
    """A list that is read page by page, as `connection.paginate(operation, …)` returns it.

    Await it for the first page, iterate over it for the rows, or use its methods. Each iteration reads the list anew.
    `limit` (of the operation, or of its body) sets the rows of one page; the server may send fewer.

    No row that stays in the list while it is read is missed, as long as the order of the list is stable; a row may come
    twice. With pages of one row this cannot be promised. Every iteration ends, unless the list grows faster than it is
    read. If a list of jobs fails because of a job whose type this revision does not know, it is read type by type
    without those jobs; `drift` tells.
    """

    def __init__(
        self,
        caller: Caller,
        op: PageModule[..., I],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
        *,
        checkpoint: Mapping[str, Any] | None = None,
        ahead: _Ahead | None = None,
    ) -> None:
        info = caller.operation(op)
        if info.paging is None:
            raise ConfigurationError(f"{info.name} does not answer a list; use call() instead of paginate().")
        self._caller = caller
        self._op = op
        self._args = args
        self._kwargs = dict(kwargs or {})
        self._name = info.name
        self._paging: PagingInfo = info.paging
        self._checkpoint = checkpoint
        self._ahead = ahead
        self._pages: Pages[I] | None = None

    def __repr__(self) -> str:
        return f"<Pager {self._name}>"

    def __await__(self) -> Generator[Any, None, Page[I]]:
        """Read the first page; it has no items if the list is empty."""
        return self._first_page().__await__()

    def __aiter__(self) -> AsyncIterator[I]:
        """Iterate over the rows."""
        return Items(self._open())

    def pages(self) -> AsyncIterator[Page[I]]:
        """Iterate over the pages that have rows."""
        return self._open()

    async def collect(self, *, max_items: int | None = None) -> list[I]:
        """Return the rows as a list.

        Args:
            max_items: the most rows to return; None for all.
        """
        found: list[I] = []
        # A few rows are asked for as one page of that size, if the caller did not choose the size.
        pages = self._open(size=max_items if max_items is not None and 0 < max_items <= 100 else None)
        while max_items is None or len(found) < max_items:
            page = await pages.read()
            if not page.items:
                break
            taken = page.items if max_items is None else page.items[: max_items - len(found)]
            found += taken
            pages.handed = len(taken)
        return found

    async def first(self) -> I | None:
        """Return the first row, or None if the list is empty."""
        return next(iter(await self.collect(max_items=1)), None)

    async def one(self) -> I:
        """Return the only row.

        Raises:
            NotOneError: the list is empty or has more than one row.
        """
        found = await self.collect(max_items=2)
        if len(found) != 1:
            count = "no row" if not found else "more than one row"
            raise NotOneError(f"{self._name}: exactly one row was expected, but there is {count}.", count=len(found))
        return found[0]

    def prefetch(self, pages: int = 4) -> AbstractAsyncContextManager[Pager[I]]:
        """Read up to that many pages at the same time, in a background that ends with the context manager.

        `async with pager.prefetch(8) as ahead: async for row in ahead: …` hands the rows out in order. However slowly
        they are used, no more than `pages` pages are held besides the one in use.
        """
        if pages < 1:
            raise ConfigurationError(f"prefetch takes a number of pages from 1, not {pages}.")
        return _Prefetch(lambda ahead: self._again(self._checkpoint, ahead), pages)

    def checkpoint(self) -> dict[str, Any]:
        """Return, as a dict for JSON, where the last iteration stands: behind the rows handed out so far."""
        return (self._open() if self._pages is None else self._pages).state()

    def resume(self, checkpoint: Mapping[str, Any]) -> Pager[I]:
        """Return a pager for the same call that goes on behind a checkpoint.

        Rows that moved meanwhile may come again; none that stayed is missed. The checkpoint does not hold the arguments
        of the call: give the same ones.

        Raises:
            ConfigurationError: it is no checkpoint of this operation, or of a newer version.
        """
        if checkpoint.get("version") != 1 or checkpoint.get("operation") != self._name:
            raise ConfigurationError(f"This is no checkpoint of {self._name} that this version can read.")
        return self._again(checkpoint, self._ahead)

    @property
    def drift(self) -> Drift:
        """What the last iteration noticed of changes to the list; true if there is anything."""
        return Drift() if self._pages is None else self._pages.drift()

    async def _first_page(self) -> Page[I]:
        pages = self._open()
        page = await pages.read()
        pages.handed = len(page.items)
        return page

    def _again(self, checkpoint: Mapping[str, Any] | None, ahead: _Ahead | None) -> Pager[I]:
        return Pager(self._caller, self._op, self._args, self._kwargs, checkpoint=checkpoint, ahead=ahead)

    def _open(self, size: int | None = None) -> Pages[I]:
        self._pages = Pages(
            self._caller, self._name, self._paging, self._request, size, self._checkpoint or {}, self._ahead
        )
        return self._pages

    def _request(self) -> Any:
        return self._op.request(*self._args, **self._kwargs)


# --- reading ahead ----------------------------------------------------------------------------------------------------


class _Slot(Generic[Answer]):
    """A page that is being read."""

    def __init__(self) -> None:
        self.scope = anyio.CancelScope()
        self.done = anyio.Event()
        self.answer: Answer | None = None
        self.error: Exception | None = None

    async def run(self, ask: Ask[Answer], start: int) -> None:
        with self.scope:
            try:
                self.answer = await ask(start)
            except Exception as error:  # it belongs to whoever uses the page, and may never be used
                self.error = error
        self.done.set()


class _Ahead:
    """The background of a prefetching pager: its tasks, and how many pages they may hold."""

    def __init__(self, tasks: TaskGroup, pages: int) -> None:
        self.tasks = tasks
        self.pages = pages

    def __call__(self, ask: Ask[Answer], guess: Callable[[int], list[int]]) -> Ask[Answer]:
        """Wrap `ask` so that pages which `guess` expects next are asked for before they are needed."""
        slots: dict[int, _Slot[Answer]] = {}

        def launch(start: int) -> _Slot[Answer]:
            slot = slots[start] = _Slot()
            self.tasks.start_soon(slot.run, ask, start)
            return slot

        async def read(start: int) -> Answer:
            slot = slots.get(start)
            if slot is None:  # the list moved: what was read ahead is of no use
                for old in slots.values():
                    old.scope.cancel()
                slots.clear()
                slot = launch(start)
            for expected in guess(self.pages - 1):
                if expected not in slots:
                    launch(expected)
            await slot.done.wait()
            del slots[start]
            if slot.error is not None:
                raise slot.error
            assert slot.answer is not None
            return slot.answer

        return read


class _Prefetch(AbstractAsyncContextManager[V], Generic[V]):
    """Owns the tasks that read ahead; leaving it ends them."""

    def __init__(self, make: Callable[[_Ahead], V], pages: int) -> None:
        self._make = make
        self._pages = pages
        self._tasks = anyio.create_task_group()

    async def __aenter__(self) -> V:
        await self._tasks.__aenter__()
        return self._make(_Ahead(self._tasks, self._pages))

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._tasks.cancel_scope.cancel()
        # Without the error of the body: it leaves as it is, not wrapped into a group.
        await self._tasks.__aexit__(None, None, None)
