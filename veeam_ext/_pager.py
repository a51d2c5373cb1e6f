"""Lists of any length: awaited, iterated, collected, read ahead, and resumed from a checkpoint."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Generator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from copy import copy
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, Self, cast

import anyio

from ._cursor import Ahead, Answer, Ask, Cursor, Drift, Expect, Page
from ._protocols import Caller, I, P, PageModule, PagingInfo
from ._wait import settle
from ._work import attribute
from .errors import ConfigurationError, NotOneError, ServerError

__all__ = ["Pager"]

_log: Final = logging.getLogger("veeam")
# With one job of a type that the revision does not know, these lists fail as a whole: operation → enumeration of types.
_TYPES: Final = {"jobs.get_all_jobs": "EJobType", "jobs.get_all_jobs_states": "EJobType"}


class Pager(Generic[I]):
    """A list that is read page by page, as `connection.paginate(operation, …)` returns it.

    Await it for the first page, iterate over it for the rows, or use its methods. Each iteration reads the list anew.
    `limit` (of the operation, or of its body) sets the rows of one page; the server may send fewer.

    No row that stays in the list while it is read is missed, as long as the order of the list is stable; a row may come
    twice. With pages of one row this cannot be promised. Every iteration ends, unless the list grows faster than it is
    read. If a list of jobs fails because of a job whose type this revision does not know, it is read type by type
    without those jobs; `drift` tells.

    Source: the reference's sections on pagination; how an operation pages stands in OPERATIONS.
    """

    def __init__(self, caller: Caller, op: PageModule[P, I], /, *args: P.args, **kwargs: P.kwargs) -> None:
        info = caller.operation(op)
        if info.paging is None:
            raise ConfigurationError(f"{info.name} does not answer a list; use call() instead of paginate().")
        self._caller = caller
        self._name = info.name
        self._paging = info.paging
        self._build: Callable[[], Any] = lambda: op.request(*args, **kwargs)
        self._checkpoint: Mapping[str, Any] = {}
        self._background: _Background[I] | None = None
        self._reader: _Reader[I] | None = None

    def __repr__(self) -> str:
        return f"<Pager {self._name}>"

    def __await__(self) -> Generator[Any, None, Page[I]]:
        """Read the first page; it has no items if the list is empty."""
        return self._open().read().__await__()

    def __aiter__(self) -> AsyncIterator[I]:
        """Iterate over the rows."""
        return _Items(self._open())

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
        reader = self._open(max_items if max_items is not None and 0 < max_items <= 100 else None)
        while (max_items is None or len(found) < max_items) and (page := await reader.read()).items:
            taken = page.items if max_items is None else page.items[: max_items - len(found)]
            found += taken
            reader.left = len(page.items) - len(taken)
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
        """Read up to that many `pages` at the same time, in a background that ends with the context manager.

        `async with pager.prefetch(8) as ahead: async for row in ahead: …` hands the rows out in order. However slowly
        they are used, no more than twice as many pages are held or under way besides the one in use.

        Raises:
            ConfigurationError: the number is less than 1.
        """
        if pages < 1:
            raise ConfigurationError(f"prefetch takes a number of pages from 1, not {pages}.")
        clone = self._again()
        clone._background = _Background(clone, pages)
        return clone._background

    def checkpoint(self) -> dict[str, Any]:
        """Return, as a dict for JSON, where the last iteration stands: behind the rows handed out so far."""
        return {"version": 1, "operation": self._name, **(self._reader or self._open()).state()}

    def resume(self, checkpoint: Mapping[str, Any]) -> Pager[I]:
        """Return a pager for the same call that goes on behind a `checkpoint`.

        Rows that moved meanwhile may come again; none that stayed is missed. The checkpoint does not hold the arguments
        of the call: give the same ones.

        Raises:
            ConfigurationError: it is no checkpoint of this operation, or of a newer version.
        """
        if checkpoint.get("version") != 1 or checkpoint.get("operation") != self._name:
            raise ConfigurationError(f"This is no checkpoint of {self._name} that this version can read.")
        clone = self._again()
        clone._checkpoint = checkpoint
        return clone

    @property
    def drift(self) -> Drift:
        """What the last iteration noticed of changes to the list; true if there is anything."""
        reader = self._reader
        return Drift() if reader is None else replace(reader.drift, rows=reader.drift.rows - reader.left)

    def _again(self) -> Self:
        clone = copy(self)
        clone._reader = None
        return clone

    def _open(self, size: int | None = None) -> _Reader[I]:
        ahead = self._background.ahead if self._background else None
        self._reader = _Reader(self._caller, self._name, self._paging, self._build, self._checkpoint, size, ahead)
        return self._reader


@dataclass(eq=False)
class _Reader(AsyncIterator[Page[I]], Generic[I]):
    """One iteration over the pages that have rows."""

    caller: Caller
    name: str
    paging: PagingInfo
    build: Callable[[], Any]
    checkpoint: Mapping[str, Any]
    size: int | None
    ahead: Callable[[Ask, Expect], Ask] | None

    def __post_init__(self) -> None:
        self.drift = Drift()
        self._part = "json" if self.paging.style == "body" else "params"
        given = str(_get(getattr(self.build(), self._part), self.paging.start))
        self._base = int(given) if given.isdecimal() else 0
        kind = self.checkpoint.get("type")
        types = getattr(self.caller.api.models, _TYPES[self.name]) if self.name in _TYPES else ()
        self._known: list[str] = [member.value for member in types]
        self._types = self._known[self._known.index(kind) + 1 :] if kind in self._known else []  # still to be read
        self.drift.by_type = kind is not None
        self._begin(self.checkpoint, kind)

    def _begin(self, state: Mapping[str, Any], kind: str | None) -> None:
        self._type = kind  # of the jobs that are read, if they are read type by type
        self._cursor = cursor = Cursor(self._base, state, self.drift)
        self._fetch = self.ahead(self._ask, cursor.ahead) if self.ahead else self._ask
        self.left = 0  # rows of the last page that have not reached the caller

    async def __anext__(self) -> Page[I]:
        page = await self.read()
        if not page.items:
            raise StopAsyncIteration
        return page

    async def read(self) -> Page[I]:
        """The next page that has fresh rows, or one without rows at the end."""
        fresh: Sequence[Any] = ()
        answer: Any = None
        while not fresh and (self._types or not self._cursor.done):
            if self._cursor.done:
                self._begin({}, self._types.pop(0))
            cursor = self._cursor
            try:
                answer, rows = await self._fetch(cursor.start)
            except ServerError as error:
                self._leave_out(error)
                continue
            fresh = cursor.absorb(rows, self._total(answer))
            cursor.done = cursor.done or not self.paging.start  # without a start, one answer holds all
            if self.drift.offset_ignored:
                _log.warning("%s: the server ignores the offset; only its first page was read", self.name)
        self.left = 0
        return Page(list(fresh), self._cursor.position - len(fresh), self._cursor.total, answer)

    def state(self) -> dict[str, Any]:
        """Where the iteration stands."""
        state = self._cursor.state(self.left)
        return {**state, "done": state["done"] and not self._types, "type": self._type}

    async def _ask(self, start: int) -> Answer:
        request, paging = self.build(), self.paging
        if self._type is not None:
            request.params["typeFilter"] = self._type
        write: Callable[[int], int | str] = int if self._part == "json" else str
        parameters: Any = getattr(request, self._part)
        if paging.start and start != self._base:
            parameters = _put(parameters, paging.start, write(start))
        if paging.size and self.size is not None and _get(parameters, paging.size) is None:
            parameters = _put(parameters, paging.size, write(self.size))
        setattr(request, self._part, parameters)
        answer = await settle(self.caller, request)
        return answer, request.items(answer)

    def _total(self, answer: Any) -> int | None:
        for name in self.paging.total:
            answer = getattr(answer, attribute(name), None)
        return answer if self.paging.total and type(answer) is int and answer >= 0 else None

    def _leave_out(self, error: ServerError) -> None:
        """After a list has failed because of a job of an unknown type, go on without: type by type."""
        if not self._known or "job type" not in f"{error} {error.reason} {error.content!r}".casefold():
            raise error
        if self._type is not None:
            self.drift.left_out += (self._type,)
        elif self.drift.rows or self._base or "typeFilter" in self.build().params:
            raise error
        else:
            self.drift.by_type = True
            self._types = self._known.copy()
            _log.warning("%s: reading type by type, without the unknown one: %s", self.name, error)
        self._cursor.done = True


class _Items(AsyncIterator[I], Generic[I]):
    """An iteration over rows."""

    # Not a generator: one that is left early would have to be closed, and nothing is open here.

    def __init__(self, reader: _Reader[I]) -> None:
        self._reader = reader
        self._items: list[I] = []

    async def __anext__(self) -> I:
        if not self._reader.left:
            self._items = (await anext(self._reader)).items
            self._reader.left = len(self._items)
        self._reader.left -= 1
        return self._items[-1 - self._reader.left]


def _get(parameters: Any, path: tuple[str, ...]) -> Any:
    """The value of a paging parameter; None if there is none."""
    for name in path:
        parameters = cast("Mapping[str, Any]", parameters).get(name) if isinstance(parameters, Mapping) else None
    return parameters if path else None


def _put(parameters: Any, path: tuple[str, ...], value: int | str) -> dict[str, Any]:
    """Parameters with another value for one of them; what the caller gave is not touched."""
    given = dict(cast("Mapping[str, Any]", parameters)) if isinstance(parameters, Mapping) else {}
    return given | {path[0]: _put(given.get(path[0]), path[1:], value) if path[1:] else value}


class _Background(AbstractAsyncContextManager[Pager[I]], Generic[I]):
    """Owns the tasks that read ahead; leaving it ends them."""

    def __init__(self, pager: Pager[I], most: int) -> None:
        self._pager = pager
        self._tasks = anyio.create_task_group()
        self.ahead: Callable[[Ask, Expect], Ask] = lambda ask, expect: Ahead(self._tasks, most, ask, expect).read

    async def __aenter__(self) -> Pager[I]:
        await self._tasks.__aenter__()
        return self._pager

    async def __aexit__(self, *_: object) -> None:
        self._tasks.cancel_scope.cancel()
        # Without the error of the body: it leaves as it is, not wrapped into a group.
        await self._tasks.__aexit__(None, None, None)
