"""One iteration over a list: asks for pages, hands out fresh rows, knows where it stands."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar, cast

from ._cursor import Cursor, Drift, row_key
from ._protocols import Caller, I, PagingInfo
from ._wait import settle
from ._work import attribute
from .errors import ServerError

__all__ = ["Ahead", "Ask", "Items", "Page", "Pages"]

_log: Final = logging.getLogger("veeam")
# With one job of a type that the revision does not know, these lists fail as a whole: operation → enumeration of types.
_TYPES: Final = {"jobs.get_all_jobs": "EJobType", "jobs.get_all_jobs_states": "EJobType"}


Answer = TypeVar("Answer")
Ask: TypeAlias = Callable[[int], Awaitable[Answer]]


class Ahead(Protocol):
    """Wraps what asks for the page at a position, so that the pages guessed to be next are asked for in advance."""

    def __call__(self, ask: Ask[Answer], guess: Callable[[int], list[int]]) -> Ask[Answer]: ...


@dataclass(frozen=True, slots=True)
class Page(Generic[I]):
    """One page of a list.

    Attributes:
        items: its rows.
        first: the position of its first row in the whole list, from 0.
        total: the number of rows in the whole list, where the server says so.
        answer: the decoded answer that the rows came in; None if there was none to ask for.
    """

    items: list[I]
    first: int
    total: int | None
    answer: Any


class _List(Generic[I]):
    """Reads one list to its end."""

    def __init__(
        self,
        caller: Caller,
        paging: PagingInfo,
        build: Callable[[], Any],
        size: int | None,
        state: Mapping[str, Any],
        ahead: Ahead | None,
    ) -> None:
        self._caller = caller
        self._paging = paging
        self._build = build
        self._size = size
        self._fetch = self._ask if ahead is None else ahead(self._ask, lambda count: self.cursor.ahead(count))
        given = str(_get(build(), paging, paging.start))
        self.base = int(given) if given.isdecimal() else 0
        self.cursor = Cursor(self.base, state.get("position"), state.get("tail", ()), bool(state.get("whole")))
        self.cursor.done = bool(state.get("done"))
        self.requests = 0
        self.rows = 0
        self.page: Page[I] = Page([], self.cursor.position, None, None)
        self.before = tuple(self.cursor.tail)

    async def read(self) -> Page[I]:
        """The next page that has fresh rows, or one without rows at the end."""
        cursor = self.cursor
        fresh: list[I] = []
        answer: Any = None
        while not fresh and not cursor.done:
            answer, rows = await self._fetch(cursor.start)
            self.requests += 1
            self.before = tuple(cursor.tail)[-32:]
            fresh = list(cursor.absorb(rows, self._total(answer)))
            if not self._paging.start:
                cursor.done = True  # one answer holds all
        self.rows += len(fresh)
        self.page = Page(fresh, cursor.first if fresh else cursor.position, cursor.total, answer)
        return self.page

    async def _ask(self, start: int) -> tuple[Any, list[I]]:
        request, paging = self._build(), self._paging
        if paging.start and start != self.base:
            _put(request, paging, paging.start, start)
        if paging.size and self._size is not None and _get(request, paging, paging.size) is None:
            _put(request, paging, paging.size, self._size)
        answer: Any = await settle(self._caller, request)
        return answer, request.items(answer)

    def _total(self, answer: Any) -> int | None:
        path = self._paging.total
        if not path or path == ("count",):  # `count` is the number of rows in the answer itself
            return None
        for name in path:
            answer = getattr(answer, attribute(name), None)
        return _number(answer)


class Pages(AsyncIterator[Page[I]], Generic[I]):
    """An iteration over pages that have rows.

    Attributes:
        handed: how many rows of the last page have reached the caller.
    """

    def __init__(
        self,
        caller: Caller,
        operation: str,
        paging: PagingInfo,
        build: Callable[[], Any],
        size: int | None,
        checkpoint: Mapping[str, Any],
        ahead: Ahead | None,
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._paging = paging
        self._build = build
        self._size = size
        self._ahead = ahead
        self._type: str | None = checkpoint.get("type")
        known = self._known_types() if self._type else []
        self._types = known[known.index(self._type) + 1 :] if self._type in known else []
        self._left_out: tuple[str, ...] = ()
        self._ended: list[_List[I]] = []
        self._list = self._open(checkpoint)
        self.handed = 0

    async def __anext__(self) -> Page[I]:
        page = await self.read()
        if not page.items:
            raise StopAsyncIteration
        self.handed = len(page.items)
        return page

    async def read(self) -> Page[I]:
        """The next page that has rows, or one without rows at the end."""
        while True:
            self.handed = 0
            try:
                page = await self._list.read()
            except ServerError as error:
                if not self._without_unknown_types(error):
                    raise
                continue
            if page.items or not self._types:
                if self._list.cursor.offset_ignored:
                    _log.warning("%s: the server ignores the offset; only its first page was read", self._operation)
                return page
            self._ended.append(self._list)
            self._type = self._types.pop(0)
            self._list = self._open({})

    def state(self) -> dict[str, Any]:
        """Where the iteration stands, as a checkpoint."""
        reader, whole = self._list, self._list.cursor.whole
        handed = reader.page.items[: self.handed]
        ended = reader.cursor.done and self.handed == len(reader.page.items) and not self._types
        return {
            "version": 1,
            "operation": self._operation,
            "position": reader.page.first + self.handed,
            "tail": [*reader.before, *(row_key(row, whole) for row in handed)][-32:],
            "whole": whole,
            **({"type": self._type} if self._type else {}),
            **({"done": True} if ended else {}),
        }

    def drift(self) -> Drift:
        """What the iteration noticed of changes to the list."""
        lists = [*self._ended, self._list]
        cursors = [reader.cursor for reader in lists]
        return Drift(
            rows=sum(reader.rows for reader in lists) - len(self._list.page.items) + self.handed,
            requests=sum(reader.requests for reader in lists),
            first_total=cursors[-1].first_total if len(lists) == 1 else None,
            last_total=cursors[-1].total if len(lists) == 1 else None,
            stepped_back=sum(cursor.stepped_back for cursor in cursors),
            restarted=sum(cursor.restarted for cursor in cursors),
            offset_ignored=any(cursor.offset_ignored for cursor in cursors),
            by_type=self._type is not None,
            left_out=self._left_out,
        )

    def _open(self, state: Mapping[str, Any]) -> _List[I]:
        return _List(self._caller, self._paging, self._request, self._size, state, self._ahead)

    def _request(self) -> Any:
        request = self._build()
        if self._type is not None:
            request.params["typeFilter"] = self._type
        return request

    def _without_unknown_types(self, error: ServerError) -> bool:
        """After a list has failed because of a job of an unknown type, go on without: type by type."""
        if self._operation not in _TYPES or "job type" not in f"{error} {error.reason} {error.content!r}".casefold():
            return False
        if self._type is not None:
            self._left_out += (self._type,)
        elif self._list.rows or self._list.base or "typeFilter" in self._build().params:
            return False
        else:
            self._types = self._known_types()
            _log.warning("%s: reading type by type, without the unknown one: %s", self._operation, error)
        self._list.cursor.done = True
        return True

    def _known_types(self) -> list[str]:
        enumeration: Any = getattr(self._caller.api.models, _TYPES[self._operation])
        return [member.value for member in enumeration]


class Items(AsyncIterator[I], Generic[I]):
    """An iteration over rows."""

    # Not a generator: one that is left early would have to be closed, and nothing is open here.

    def __init__(self, pages: Pages[I]) -> None:
        self._pages = pages
        self._items: list[I] = []
        self._index = 0

    async def __anext__(self) -> I:
        if self._index == len(self._items):
            self._items = (await self._pages.read()).items
            self._index = 0
            if not self._items:
                raise StopAsyncIteration
        item = self._items[self._index]
        self._index += 1
        self._pages.handed = self._index
        return item


def _get(request: Any, paging: PagingInfo, path: tuple[str, ...]) -> Any:
    """The value of a paging parameter of a request; None if it has none."""
    found: Any = request.json if paging.style == "body" else request.params
    for name in path:
        found = cast("Mapping[str, Any]", found).get(name) if isinstance(found, Mapping) else None
    return found if path else None


def _put(request: Any, paging: PagingInfo, path: tuple[str, ...], value: int) -> None:
    """Set a paging parameter of a request, without touching what the caller gave."""
    if paging.style != "body":
        request.params[path[0]] = str(value)
        return
    inner = request.json = _copy(request.json)
    for name in path[:-1]:
        inner[name] = _copy(inner.get(name))
        inner = inner[name]
    inner[path[-1]] = value


def _copy(value: object) -> dict[str, Any]:
    return dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else {}


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
