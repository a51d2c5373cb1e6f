"""Lists of any length: awaited, iterated, collected, read ahead, and resumed from a checkpoint."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Generic

from ._ahead import Ahead, Prefetch
from ._cursor import Drift
from ._pages import Items, Page, Pages
from ._protocols import Caller, I, PageModule, PagingInfo
from .errors import ConfigurationError, NotOneError

__all__ = ["Pager"]


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
        ahead: Ahead | None = None,
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
        return Prefetch(lambda ahead: self._again(self._checkpoint, ahead), pages)

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

    def _again(self, checkpoint: Mapping[str, Any] | None, ahead: Ahead | None) -> Pager[I]:
        return Pager(self._caller, self._op, self._args, self._kwargs, checkpoint=checkpoint, ahead=ahead)

    def _open(self, size: int | None = None) -> Pages[I]:
        self._pages = Pages(
            self._caller, self._name, self._paging, self._request, size, self._checkpoint or {}, self._ahead
        )
        return self._pages

    def _request(self) -> Any:
        return self._op.request(*self._args, **self._kwargs)
