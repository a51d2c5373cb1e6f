"""Identifiers of rows that are not held: a uuid that tells which list and which row it stands for."""

from __future__ import annotations

import uuid
from hashlib import blake2b

_BITS = 61
_MASK = (1 << _BITS) - 1


class Ids:
    """The identifiers of one list; they look random and cannot be mistaken for another list's.

    Args:
        kind: name of the list.
        seed: identifiers of different seeds differ.
    """

    def __init__(self, kind: str, seed: int) -> None:
        self._key = blake2b(f"{kind}:{seed}".encode(), digest_size=32).digest()
        self._factor = int.from_bytes(self._key[:8], "big") & _MASK | 1
        self._inverse = pow(self._factor, -1, 1 << _BITS)
        self._shift = int.from_bytes(self._key[8:16], "big") & _MASK

    def of(self, index: int) -> str:
        """The identifier of a row."""
        low = (index * self._factor + self._shift) & _MASK
        high = blake2b(low.to_bytes(8, "big"), digest_size=8, key=self._key).digest()
        return str(uuid.UUID(int=int.from_bytes(high, "big") << 64 | low, version=4))

    def index(self, identifier: str) -> int | None:
        """The row of an identifier, or None if it is none of this list's."""
        try:
            number = uuid.UUID(identifier).int
        except ValueError:
            return None
        index = ((number & _MASK) - self._shift) * self._inverse & _MASK
        return index if self.of(index) == identifier.lower() else None
