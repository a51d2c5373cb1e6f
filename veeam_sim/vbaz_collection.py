"""One list of the simulated appliance: its rows in the order in which they came, found by what identifies them."""

from __future__ import annotations

import random
from collections.abc import Iterable

from ._core import Json
from .vbaz_json import fields


class Collection:
    """Rows in the order in which they came.

    Args:
        key: property that identifies a row, dotted when it is inside another; None when nothing does.
        rows: rows at the start.
    """

    def __init__(self, key: str | None, rows: Iterable[Json] = ()) -> None:
        self.key = key
        self._rows: dict[str, Json] = {}
        self._unnamed = 0
        for row in rows:
            self.put(row)
        self._first = list(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def identify(self, row: Json) -> str:
        """What a row is found by."""
        value = row
        for part in (self.key or "").split("."):
            value = fields(value).get(part)
        if value is None:
            self._unnamed += 1
            return f"#{self._unnamed}"
        return str(value)

    def get(self, identifier: str) -> Json | None:
        """The row of an identifier, in either case of its letters."""
        return self._rows.get(identifier.lower())

    def put(self, row: Json, *, first: bool = False) -> None:
        """Add a row, or replace the one that has its identifier."""
        identifier = self.identify(row).lower()
        if first and identifier not in self._rows:
            self._rows = {identifier: row, **self._rows}
        else:
            self._rows[identifier] = row

    def remove(self, identifier: str) -> Json | None:
        """Take a row out and return it."""
        return self._rows.pop(identifier.lower(), None)

    def rows(self) -> list[Json]:
        """Every row."""
        return list(self._rows.values())

    def choose(self, rng: random.Random) -> Json | None:
        """One of the rows that were there at the start: nothing made up refers to what a client created."""
        left = [identifier for identifier in self._first if identifier in self._rows]
        return self._rows[rng.choice(left)] if left else None
