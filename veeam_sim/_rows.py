"""Lists: filters, orders, pages, and rows that are held."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, Protocol

from ._core import Json, is_array, is_object, missing

Test = Literal["is", "like", "after", "before"]


@dataclass(frozen=True, slots=True)
class Condition:
    """One filter: a property (None: any; dotted inside another) against a text."""

    property: str | None
    test: Test
    value: str

    def matches(self, row: Mapping[str, Json]) -> bool:
        """Whether a row passes; times compare exclusively, texts without case."""
        if self.property is None:
            return any(isinstance(value, str) and like(self.value, value) for value in row.values())
        value = plain(_of(row, self.property))
        if self.test in ("after", "before"):
            if not isinstance(value, str):
                return False
            given, bound = instant(value), instant(self.value)
            return given > bound if self.test == "after" else given < bound
        if self.test == "like":
            return isinstance(value, str) and like(self.value, value)
        if isinstance(value, bool):
            return self.value.lower() == str(value).lower()
        if isinstance(value, (int, float)):
            try:
                return float(self.value) == value
            except ValueError:
                return False
        if is_array(value):
            return any(self.value.lower() == str(entry).lower() for entry in value)
        return value is not None and self.value.lower() == str(value).lower()


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows of a list, in which order."""

    conditions: tuple[Condition, ...] = ()
    order: str | None = None
    ascending: bool = True

    def matches(self, row: Mapping[str, Json]) -> bool:
        """Whether a row passes every filter."""
        return all(condition.matches(row) for condition in self.conditions)

    def apply(self, rows: Iterable[Json]) -> list[Json]:
        """Filter and sort rows that are held."""
        found = [row for row in rows if self.matches(row)]
        if self.order is not None:
            order = self.order
            found.sort(key=lambda row: rank(_of(row, order)), reverse=not self.ascending)
        return found


class Rows(Protocol):
    """A sorted, filtered list that is read a page at a time."""

    def __len__(self) -> int: ...

    def page(self, skip: int, limit: int) -> list[Json]:
        """At most `limit` rows after the first `skip`."""
        ...


class Held:
    """Rows that are held in memory."""

    def __init__(self, rows: Sequence[Json]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def page(self, skip: int, limit: int) -> list[Json]:
        """At most `limit` rows after the first `skip`."""
        return list(self._rows[skip : skip + limit])


class Chain:
    """Lists one after the other."""

    def __init__(self, parts: Iterable[Rows]) -> None:
        self._parts = [part for part in parts if len(part)]
        self._length = sum(map(len, self._parts))

    def __len__(self) -> int:
        return self._length

    def page(self, skip: int, limit: int) -> list[Json]:
        """At most `limit` rows after the first `skip`."""
        found: list[Json] = []
        for part in self._parts:
            if len(found) == limit:
                break
            size = len(part)
            if skip < size:
                found += part.page(skip, limit - len(found))
            skip = max(0, skip - size)
        return found


class Table:
    """Rows by id in the order in which they came; remembers the last selections until a row changes."""

    def __init__(self, rows: Iterable[Json] = (), key: str = "id") -> None:
        self._key = key
        self._rows: dict[str, Json] = {row[key]: row for row in rows}
        self._known: dict[Selection, Held] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: str) -> bool:
        return key.lower() in self._rows

    def get(self, key: str) -> Json | None:
        """The row of an id, or None."""
        return self._rows.get(key.lower())

    def find(self, key: str, kind: str = "object") -> Json:
        """The row of an id.

        Raises:
            Refused: there is none; `kind` is what it would be.
        """
        row = self.get(key)
        if row is None:
            raise missing(kind, key)
        return row

    def put(self, row: Json) -> None:
        """Add a row, or replace the one with its id."""
        self._rows[row[self._key]] = row
        self._known.clear()

    def remove(self, key: str) -> Json | None:
        """Take a row out and return it; None if there is none."""
        self._known.clear()
        return self._rows.pop(key.lower(), None)

    def rows(self) -> list[Json]:
        """Every row."""
        return list(self._rows.values())

    def select(self, selection: Selection) -> Rows:
        """The rows that a list request asks for."""
        known = self._known.get(selection)
        if known is None:
            if len(self._known) >= 16:
                self._known.clear()
            known = self._known[selection] = Held(selection.apply(self._rows.values()))
        return known


def _of(row: Mapping[str, Json], name: str) -> Json:
    if "." not in name:
        return row.get(name)
    value: Json = row
    for part in name.split("."):
        value = value.get(part) if is_object(value) else None
    return value


def plain(value: Json) -> Json:
    """What filters and orders look at: of a result object its result, of anything else the value."""
    return value.get("result") if is_object(value) else value


def rank(value: Json) -> tuple[int, float, str]:
    """A sort key for any value: numbers, then texts without case, then null, as PostgreSQL sorts it."""
    value = plain(value)
    if is_array(value):
        value = value[0] if value else None
    if value is None:
        return (2, 0, "")
    if isinstance(value, (bool, int, float)):
        return (0, float(value), "")
    return (1, 0, str(value).lower())


def like(pattern: str, text: str) -> bool:
    """Match a name filter: `*` at the start, the end or both; without one the whole text must match."""
    pattern, text = pattern.lower(), text.lower()
    starred, ended = pattern.startswith("*"), pattern.endswith("*") and len(pattern) > 1
    core = pattern[1 if starred else 0 : -1 if ended else None]
    if starred and ended:
        return core in text
    if starred:
        return text.endswith(core)
    return text.startswith(core) if ended else text == core


def instant(text: str) -> datetime:
    """Read a time; without an offset it counts as UTC.

    Raises:
        ValueError: it is none.
    """
    # A plus sign that was not escaped in a query arrives as a space.
    time = datetime.fromisoformat(text.strip().replace(" ", "+") if "T" in text else text)
    return time if time.tzinfo else time.replace(tzinfo=UTC)
