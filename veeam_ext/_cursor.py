"""Where a reader stands in a list that shifts under it, and what of it was seen to move."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Final

from ._work import read

__all__ = ["Cursor", "Drift", "row_key"]

_TAIL: Final = 16  # keys kept of each page
_KEPT: Final = 1024  # keys kept in all
_MOST_STEPS: Final = 10_000  # pages read backwards in one list, before positions are trusted again
_MOST_WALKS: Final = (
    25  # ways back one after another that lead to no row not seen before: then there is no order to rely on
)
_MOST_RESTARTS: Final = 3
_FAR: Final = 1_000_003  # rows beyond the end, where a server that heeds the offset has none


@dataclass(frozen=True, slots=True)
class Drift:
    """What a reader noticed of a list that changed while it was read.

    Attributes:
        rows: rows handed out.
        requests: pages asked for.
        first_total: the number of rows that the server named first, or None.
        last_total: the number that it named last, or None.
        stepped_back: pages read again because rows before them had gone, so that none was missed; rows may come twice.
        restarted: how often none of the rows read was found any more, and reading began anew.
        offset_ignored: the server sends the same page whatever is asked for; reading ended with that page.
        by_type: the whole list could not be had, so it was read type by type; what has a type that this revision of
            the API does not know is left out.
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


def row_key(row: object, whole: bool) -> str:
    """What a row is recognised by: its id, or with `whole`, or without an id, all of it."""
    if not whole:
        found = read(row, "id")
        if isinstance(found, str) and found:
            return found
    to_dict: Any = getattr(row, "to_dict", None)
    text = json.dumps(row if to_dict is None else to_dict(), sort_keys=True, default=str)
    return blake2b(text.encode(), digest_size=8).hexdigest()


class Cursor:
    """Decides which rows to ask for next, and which rows of an answer have not been handed out.

    Every page but the first asks for the last row of the page before once more. If that row, or any row handed out, is
    there, no row is missing in between. If none is, rows before it have gone and what follows has moved up: the pages
    before are read again until a known row is found. Only rows asked for again on purpose are ever left out, by their
    position: the same id may well come twice.

    Attributes:
        start: the number of rows to leave out in the next request.
        total: the number of rows that the server named last, or None.
        done: whether the list is at its end.
        first: the position of the first fresh row of the last page.
    """

    def __init__(
        self, base: int = 0, position: int | None = None, tail: Iterable[str] = (), whole: bool = False
    ) -> None:
        self.base = base
        self.position = base if position is None else position
        self.tail = deque(tail, maxlen=_KEPT)
        self.whole = whole
        self.first_total: int | None = None
        self.total: int | None = None
        self.done = False
        self.first = self.position
        self.size = 0  # rows of the longest page
        self.stepped_back = 0
        self.restarted = 0
        self.offset_ignored = False
        self._walks = 0
        self._plain = not self.tail  # whether positions are trusted without reading a row again
        self._last: tuple[str, str, int] | None = None
        self._held: tuple[int, Sequence[Any], int | None] | None = None
        self._heeded = False  # whether the server is known to heed the offset
        self.start = self._next()

    def ahead(self, count: int) -> list[int]:
        """Where the pages after the next one are likely to start."""
        stride = self.size - (self.position - self.start)
        if self.size == 0 or stride <= 0 or self._held is not None:
            return []
        starts = [self.start + stride * step for step in range(1, count + 1)]
        known = self.total
        return starts if known is None else [start for start in starts if start + self.position - self.start < known]

    def absorb(self, rows: Sequence[Any], total: int | None) -> Sequence[Any]:
        """Take the answer to the request for `start`; return the rows that are fresh, and set `start` or `done`."""
        if self._held is not None:
            mark, (start, rows_held, total_held) = self._mark(rows), self._held
            self._held, self._heeded = None, True
            if mark == self._last:
                self.offset_ignored = self.done = True
                return ()
            self.start, rows, total = start, rows_held, total_held
        elif not self._heeded and (mark := self._mark(rows)) is not None and mark == self._last:
            # The same page again: the rows are equal, or the server ignores the offset. Rows far beyond the end tell.
            self._held = self.start, rows, total
            self.start = max(self.position, total or 0) + _FAR
            return ()
        if total is not None and rows and total < self.start + len(rows):
            total = None  # it contradicts the rows
        self.total = total
        if self.first_total is None:
            self.first_total = total
        self.size = max(self.size, len(rows))
        again = self.position - self.start
        known = self._last_known(rows) if again else -1
        if again and known < 0 and self.start > self.base and not self._lost():
            self.stepped_back += 1
            self._walks += again == 1
            self.start = max(self.base, self.start - max(self.size - 1, 1))
            return ()
        if again and known < 0 and rows and self.start == self.base:
            self.restarted += 1
        fresh = rows[min(known + 1, again) :] if again != 1 or known == 0 else rows
        self._advance(rows, fresh, again)
        return fresh

    def _advance(self, rows: Sequence[Any], fresh: Sequence[Any], again: int) -> None:
        end = self.start + len(rows)
        self.first = end - len(fresh)
        if self.total is not None:
            self.done = end >= self.total
        if not rows:
            self.done = True
        elif again == 1 and len(rows) == 1 and not fresh:
            # Only the row asked for again: the end, unless the server never sends more than one.
            self.done = self.done or self.size > 1
        self.position = end
        if self._walks:
            seen = frozenset(self.tail)
            self._walks *= all(row_key(row, self.whole) in seen for row in fresh)
        self._plain = self.size < 2 or self._lost()
        if fresh:
            self._remember(fresh)
        self._last = self._mark(rows)
        self.start = self._next()

    def _lost(self) -> bool:
        """Whether the list is found to have no order, so that positions are all there is."""
        return self._walks >= _MOST_WALKS or self.restarted >= _MOST_RESTARTS or self.stepped_back >= _MOST_STEPS

    def _next(self) -> int:
        return self.position if self._plain else max(self.base, self.position - 1)

    def _mark(self, rows: Sequence[Any]) -> tuple[str, str, int] | None:
        return (row_key(rows[0], True), row_key(rows[-1], True), len(rows)) if rows else None

    def _last_known(self, rows: Sequence[Any]) -> int:
        """The index of the last row that was handed out before; -1 if there is none."""
        if rows and self.position - self.start == 1 and row_key(rows[0], self.whole) == self.tail[-1]:
            return 0  # as nearly always
        known = frozenset(self.tail)
        return next((i for i in reversed(range(len(rows))) if row_key(rows[i], self.whole) in known), -1)

    def _remember(self, rows: Sequence[Any]) -> None:
        last = rows[-_TAIL:]
        keys = [row_key(row, self.whole) for row in last]
        if not self.whole and len(set(keys)) < len(keys):
            # Ids repeat in this list, so they do not tell rows apart.
            self.whole = True
            self.tail.clear()
            keys = [row_key(row, True) for row in last]
        self.tail.extend(keys)
