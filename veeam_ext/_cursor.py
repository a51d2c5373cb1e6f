"""Where a reader stands in a list that shifts under it, and which pages are asked for before it needs them."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Final, Generic, TypeAlias

import anyio

from ._protocols import I
from .errors import ConfigurationError

__all__ = ["Ahead", "Answer", "Ask", "Cursor", "Drift", "Expect", "Page"]

Answer: TypeAlias = tuple[Any, Sequence[Any]]  # decoded, and its rows
Ask: TypeAlias = Callable[[int], Awaitable[Answer]]  # for the page that starts at a position
Expect: TypeAlias = Callable[[int], list[int]]  # where so many of the next pages are likely to start

_TAIL: Final = 16  # keys kept of each page
_KEPT: Final = 1024  # keys kept in all
_MOST_STEPS: Final = 10_000  # pages read backwards, before positions are trusted again
_MOST_WALKS: Final = 25  # ways back one after another that lead to no row not seen before: then there is no order
_MOST_RESTARTS: Final = 3
_FAR: Final = 1_000_003  # rows beyond the end, where a server that heeds the offset has none


@dataclass(slots=True)
class Drift:
    """What a reader noticed of a list that changed while it was read.

    Attributes:
        rows: rows handed out.
        requests: pages asked for.
        first_total: the number of rows that the server named first, or None; type by type, that of one type.
        last_total: the number that it named last.
        stepped_back: pages read again because rows before them had gone, so that none was missed; rows may come twice.
        restarted: how often none of the rows read was found any more, and reading began anew.
        offset_ignored: the server sends the same page whatever is asked for; reading ended with that page.
        by_type: the whole list could not be had, so it was read type by type, without types unknown to this revision.
        left_out: the types whose own list could not be had either.
    """

    rows: int = 0
    requests: int = 0
    first_total: int | None = None
    last_total: int | None = None
    stepped_back: int = 0
    restarted: int = 0
    offset_ignored: bool = False
    by_type: bool = False
    left_out: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything moved or is missing."""
        moved = self.stepped_back or self.restarted or self.offset_ignored or self.by_type
        return bool(moved) or self.first_total != self.last_total


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


def _key_of(row: Any, whole: bool) -> str:
    """What a row is recognised by: its id, or with `whole`, or without an id, all of it."""
    found = None if whole else getattr(row, "id", None)
    if isinstance(found, str) and found:
        return found
    text = json.dumps(row.to_dict() if hasattr(row, "to_dict") else row, sort_keys=True, default=str)
    return blake2b(text.encode(), digest_size=8).hexdigest()


class Cursor:
    """Decides which rows to ask for next, and which rows of an answer have not been handed out.

    Every page but the first asks for the last row of the page before once more. If that row, or any row handed out, is
    there, no row is missing in between. If none is, rows before it have gone and what follows has moved up: the pages
    before are read again until a known row is found. Only rows asked for again on purpose are ever left out, by their
    position: the same id may well come twice.

    The next request leaves out `start` rows; `position` is that of the next fresh row, `total` the number of rows that
    the server named last. What moves is noted in `drift`.
    """

    def __init__(self, base: int, state: Mapping[str, Any], drift: Drift) -> None:
        self.position = int(state.get("position", base))
        self.total: int | None = None
        self.done = bool(state.get("done"))
        self._base = base
        self._whole = bool(state.get("whole"))
        self._drift = drift
        self._tail = deque[str](state.get("tail", ()), maxlen=_KEPT)
        self._before = list(self._tail)  # the tail without the fresh rows
        self._fresh: Sequence[Any] = ()
        self._size = 0  # rows of the longest page
        self._walks = 0
        self._plain = not self._tail  # whether positions are trusted without reading a row again
        self._last: tuple[str, str, int] | None = None
        self._held: tuple[int, Sequence[Any], int | None] | None = None
        self._heeded = False  # whether the server is known to heed the offset
        self.start = self._next()

    def state(self, left: int) -> dict[str, Any]:
        """Where the reader stands, for JSON, while so many of the fresh rows are not used."""
        keys = [*self._before, *(_key_of(row, self._whole) for row in self._fresh[: len(self._fresh) - left])]
        done = self.done and not left
        return {"position": self.position - left, "tail": keys[-2 * _TAIL :], "whole": self._whole, "done": done}

    def ahead(self, count: int) -> list[int]:
        """Where the pages after the next one are likely to start."""
        again = self.position - self.start
        stride = self._size - again
        if self.done or self._held is not None or stride < 1:
            return []
        starts = range(self.start + stride, self.start + stride * count + 1, stride)
        return [start for start in starts if self.total is None or start + again < self.total]

    def absorb(self, rows: Sequence[Any], total: int | None) -> Sequence[Any]:
        """Take the answer to the request for `start`; return the rows that are fresh, and set `start` or `done`."""
        self._drift.requests += 1
        mark = self._mark(rows)
        if self._held is not None:
            held, self._held, self._heeded = self._held, None, True
            if mark == self._last:
                self._drift.offset_ignored, self.start = True, self.position
                return self._advance((), ())
            self.start, rows, total = held
        elif not self._heeded and mark is not None and mark == self._last:
            # The same page again: the rows are equal, or the server ignores the offset. Rows far beyond the end tell.
            self._held = self.start, rows, total
            self.start = max(self.position, total or 0) + _FAR
            return ()
        if total is not None and rows and total < self.start + len(rows):
            total = None  # it contradicts the rows
        self.total = self._drift.last_total = total
        if self._drift.first_total is None:
            self._drift.first_total = total
        self._size = max(self._size, len(rows))
        again = self.position - self.start
        known = self._last_known(rows) if again else -1
        if again and known < 0:
            if self.start > self._base and not self._lost():
                self._drift.stepped_back += 1
                self._walks += again == 1
                self.start = max(self._base, self.start - max(self._size - 1, 1))
                return ()
            self._drift.restarted += bool(rows) and self.start == self._base
        return self._advance(rows, rows[min(known + 1, again) :] if again != 1 or known == 0 else rows)

    def _advance(self, rows: Sequence[Any], fresh: Sequence[Any]) -> Sequence[Any]:
        again, end = self.position - self.start, self.start + len(rows)
        # Only the row asked for again: the end, unless the server never sends more than one.
        last = again == 1 and len(rows) == 1 and not fresh and self._size > 1
        self.done = not rows or last or (self.total is not None and end >= self.total)
        if self._walks:
            seen = frozenset(self._tail)
            self._walks *= all(_key_of(row, self._whole) in seen for row in fresh)
        self.position = end
        self._drift.rows += len(fresh)
        keys = [_key_of(row, self._whole) for row in fresh[-_TAIL:]]
        if not self._whole and len(set(keys)) < len(keys):
            # Ids repeat in this list, so they do not tell rows apart.
            self._whole = True
            self._tail.clear()
            keys = [_key_of(row, True) for row in fresh[-_TAIL:]]
        self._before, self._fresh = list(self._tail), fresh
        self._tail.extend(keys)
        self._last = self._mark(rows)
        self._plain = self._size < 2 or self._lost()
        self.start = self._next()
        return fresh

    def _lost(self) -> bool:
        """Whether the list is found to have no order, so that positions are all there is."""
        drift = self._drift
        return self._walks >= _MOST_WALKS or drift.restarted >= _MOST_RESTARTS or drift.stepped_back >= _MOST_STEPS

    def _next(self) -> int:
        return self.position if self._plain else max(self._base, self.position - 1)

    def _mark(self, rows: Sequence[Any]) -> tuple[str, str, int] | None:
        return (_key_of(rows[0], self._whole), _key_of(rows[-1], self._whole), len(rows)) if rows else None

    def _last_known(self, rows: Sequence[Any]) -> int:
        """The index of the last row that was handed out before; -1 if there is none."""
        if rows and self.position - self.start == 1 and _key_of(rows[0], self._whole) == self._tail[-1]:
            return 0  # as nearly always
        known = frozenset(self._tail)
        return next((i for i in reversed(range(len(rows))) if _key_of(rows[i], self._whole) in known), -1)


class _Slot:
    """A page that is read ahead."""

    def __init__(self) -> None:
        self.done = anyio.Event()
        self.outcome: Answer | Exception = ConfigurationError("The block that prefetch() reads ahead for has ended.")


class Ahead:
    """The pages of one iteration that are asked for before they are needed, by tasks that each read page after page."""

    def __init__(self, tasks: anyio.abc.TaskGroup, most: int, ask: Ask, expect: Expect) -> None:
        self._tasks = tasks
        self._most = most
        self._ask = ask
        self._expect = expect
        self._slots: dict[int, _Slot] = {}
        self._busy = 0

    async def read(self, start: int) -> Answer:
        """Return the answer for a start, and see to it that those expected next are on their way."""
        if start not in self._slots:  # the list moved: what was read ahead is of no use, what is under way runs out
            self._slots = {start: _Slot()}
            self._begin(start)
        while self._busy < self._most and (at := self._claim(self._slots)) is not None:
            self._begin(at)
        await self._slots[start].done.wait()
        outcome = self._slots.pop(start).outcome
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _begin(self, at: int) -> None:
        self._busy += 1
        self._tasks.start_soon(self._work, self._slots, at)

    async def _work(self, slots: dict[int, _Slot], at: int | None) -> None:
        while at is not None:
            slot = slots[at]
            try:
                slot.outcome = await self._ask(at)
            except Exception as error:  # it belongs to whoever uses the page, and may never be used
                slot.outcome = error
            finally:
                slot.done.set()
            at = self._claim(slots) if slots is self._slots else None
        self._busy -= 1

    def _claim(self, slots: dict[int, _Slot]) -> int | None:
        """Take a page to read ahead: the next that nobody reads."""
        at = next((at for at in self._expect(2 * self._most - 1) if at not in slots), None)
        if at is not None:
            slots[at] = _Slot()
        return at
