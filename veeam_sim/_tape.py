"""Lists that are not held: past work of any length, in a pattern that repeats; and such a list after one that is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from ._core import Json
from ._rows import Chain, Held, Rows, Selection, Table, instant, rank

_REMEMBERED = 2000
"""Rows of a tape that are kept once made, for those who ask for the same page again and again."""


class Tape:
    """A list of any length that is not held: past work, newest first, in a pattern that repeats.

    Row `i` has the properties of `pattern[i % len(pattern)]`, was created `gap` seconds before row `i - 1` (less a
    jitter that the pattern gives), and ended `seconds` of its pattern row later. Finding a page takes a time that
    depends on the pattern, not on the length.

    Args:
        length: number of rows.
        pattern: the properties that repeat.
        seconds: how long the work of each pattern row took.
        newest: time before which all rows have ended.
        gap: seconds between the creation of two rows, on average.
        make: the row of an index, from its pattern row, creation and end.
        created: when the work of a row was created, instead of one `gap` after the other; newest first.
    """

    def __init__(
        self,
        length: int,
        pattern: Sequence[Mapping[str, Json]],
        seconds: Sequence[float],
        newest: datetime,
        gap: float,
        make: Callable[[int, Mapping[str, Json], datetime, datetime], Json],
        created: Callable[[int], datetime] | None = None,
    ) -> None:
        self.length = length
        self.pattern = pattern
        self._seconds = seconds
        self._gap = gap
        self._make = make
        self._first = newest - timedelta(seconds=max(seconds, default=0) + gap)
        self._disorder = int(max(seconds, default=0) / gap) + 4
        self.created = created or self._created
        """When the work of a row was created."""
        self._known: dict[tuple[Selection, str, str], dict[Json, Rows]] = {}
        self._made: dict[int, Json] = {}

    def _created(self, index: int) -> datetime:
        jitter = (index % len(self.pattern)) * 7919 % 997 / 1000 * self._gap
        return self._first - timedelta(seconds=index * self._gap + jitter)

    def ended(self, index: int) -> datetime:
        """When it ended."""
        return self.created(index) + timedelta(seconds=self._seconds[index % len(self.pattern)])

    def row(self, index: int) -> Json:
        """The row of an index."""
        made = self._made.get(index)
        if made is None:
            if len(self._made) >= _REMEMBERED:
                self._made.clear()
            made = self._make(index, self.pattern[index % len(self.pattern)], self.created(index), self.ended(index))
            self._made[index] = made
        return made

    def select(self, selection: Selection, created: str = "creationTime", ended: str = "endTime") -> dict[Json, Rows]:
        """The rows that a list request asks for, by sort key (None when the order is one of time), each newest first.

        Args:
            selection: what is asked for.
            created, ended: names of the two properties that are times.
        """
        if not self.length:
            return {}
        asked = (selection, created, ended)
        if asked not in self._known:
            if len(self._known) >= 16:
                self._known.clear()
            self._known[asked] = self._select(selection, created, ended)
        return self._known[asked]

    def _select(self, selection: Selection, created: str, ended: str) -> dict[Json, Rows]:
        times = {created: self.created, ended: self.ended}
        plainly = Selection(tuple(each for each in selection.conditions if each.property not in times))
        positions = [at for at, row in enumerate(self.pattern) if plainly.matches(row)]
        low, high = 0, self.length
        checks: list[Callable[[int], bool]] = []
        for condition in selection.conditions:
            if condition.property not in times:
                continue
            bound, after = instant(condition.value), condition.test == "after"
            checks.append(_check(times[condition.property], bound, after=after))
            # Created in descending order, so a bound is a place; ends are out of order by a few rows only.
            place = bisect_left(range(self.length), True, key=_earlier(self.created, bound))
            if after:
                high = min(high, place + self._disorder)
            else:
                low = max(low, place - self._disorder)
        by_end = selection.order == ended
        oldest_first = selection.order in times and selection.ascending
        groups: dict[Json, list[int]] = {}
        for at in positions:
            key = None
            if selection.order is not None and selection.order not in times:
                key = rank(self.pattern[at].get(selection.order))
            groups.setdefault(key, []).append(at)
        return {
            key: _Stretch(self, places, low, max(low, high), checks, self._disorder, by_end, oldest_first)
            for key, places in groups.items()
        }


class _Stretch:
    """Rows of a tape at some positions of its pattern, between two indices; the ends are checked row by row."""

    def __init__(
        self,
        tape: Tape,
        positions: list[int],
        low: int,
        high: int,
        checks: Sequence[Callable[[int], bool]],
        disorder: int,
        by_end: bool,
        oldest_first: bool,
    ) -> None:
        self._tape = tape
        self._positions = positions
        self._period = len(tape.pattern)
        self._disorder = disorder
        self._by_end = by_end
        self._oldest_first = oldest_first
        self._head: list[int] = []
        self._tail: list[int] = []
        self._low, self._high = low, high
        if checks:
            inner_low, inner_high = min(high, low + 2 * disorder), max(low, high - 2 * disorder)
            if inner_low >= inner_high:
                inner_low = inner_high = high
            members = set(positions)
            for edge, indices in ((self._head, range(low, inner_low)), (self._tail, range(inner_high, high))):
                edge += [
                    index
                    for index in indices
                    if index % self._period in members and all(check(index) for check in checks)
                ]
            self._low, self._high = inner_low, inner_high
        self._before = self._count(self._low)
        self._length = len(self._head) + self._count(self._high) - self._before + len(self._tail)

    def __len__(self) -> int:
        return self._length

    def page(self, skip: int, limit: int) -> list[Json]:
        """At most `limit` rows after the first `skip`."""
        stop = min(self._length, skip + limit)
        if skip >= stop:
            return []
        if self._oldest_first:
            skip, stop = self._length - stop, self._length - skip
        if self._by_end:
            # Ends are out of order by a few rows only: sort those around the page.
            first = max(0, skip - 2 * self._disorder)
            around = self._indices(first, min(self._length, stop + 2 * self._disorder))
            around.sort(key=self._tape.ended, reverse=True)
            indices = around[skip - first : stop - first]
        else:
            indices = self._indices(skip, stop)
        if self._oldest_first:
            indices.reverse()
        return [self._tape.row(index) for index in indices]

    def _count(self, index: int) -> int:
        return index // self._period * len(self._positions) + bisect_left(self._positions, index % self._period)

    def _indices(self, start: int, stop: int) -> list[int]:
        """Indices on the tape of the rows from one place of the stretch to another."""
        head, middle = len(self._head), self._count(self._high) - self._before
        found = self._head[start:stop]
        first = max(0, start - head)
        turns, place = divmod(self._before + first, len(self._positions)) if self._positions else (0, 0)
        for _ in range(first, min(middle, stop - head)):
            found.append(turns * self._period + self._positions[place])
            place += 1
            if place == len(self._positions):
                turns, place = turns + 1, 0
        return found + self._tail[max(0, start - head - middle) : max(0, stop - head - middle)]


def _earlier(time: Callable[[int], datetime], bound: datetime) -> Callable[[int], bool]:
    return lambda index: time(index) < bound


def _check(time: Callable[[int], datetime], bound: datetime, *, after: bool) -> Callable[[int], bool]:
    return (lambda index: time(index) > bound) if after else (lambda index: time(index) < bound)


def merge(live: Table | Sequence[Json], tape: dict[Json, Rows], selection: Selection, times: frozenset[str]) -> Rows:
    """One list of running and recent work and of the past on a tape, which is older than all of it."""
    rows = live.rows() if isinstance(live, Table) else live
    if selection.order is None or selection.order in times:
        held = Held(selection.apply(rows))
        parts: list[Rows] = [held, *tape.values()]
        return Chain(reversed(parts) if selection.order is not None and selection.ascending else parts)
    grouped: dict[Json, list[Rows]] = {}
    by_key: dict[Json, list[Json]] = {}
    for row in selection.apply(rows):
        by_key.setdefault(rank(row.get(selection.order)), []).append(row)
    for key, found in by_key.items():
        grouped.setdefault(key, []).append(Held(found))
    for key, stretch in tape.items():
        grouped.setdefault(key, []).append(stretch)
    return Chain(part for key in sorted(grouped, reverse=not selection.ascending) for part in grouped[key])
