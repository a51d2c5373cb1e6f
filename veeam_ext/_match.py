"""Evaluates the predicates of filter expressions: properties in any case, texts in any case, sizes as numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, cast

from .errors import ConfigurationError

__all__ = ["ORDERING", "TESTS", "fields_of", "look_up", "number_of_bytes", "order_key", "size_text", "text_of"]

_UNITS: Final = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3, "t": 1024**4, "p": 1024**5}
_SIZE: Final = re.compile(r"\s*(\d+(?:[.,]\d+)?|\.\d+)\s*(?:([kmgtp])(?:i?b)?|b|bytes?)?\s*", re.IGNORECASE)


def fields_of(obj: object) -> Mapping[str, object]:
    """The properties of a model or a dict, by their names in JSON."""
    if isinstance(obj, Mapping):
        return cast("Mapping[str, object]", obj)
    to_dict: Any = getattr(obj, "to_dict", None)
    if to_dict is None:
        raise ConfigurationError(f"A filter is matched against a model or a dict, not against {obj!r}.")
    return cast("Mapping[str, object]", to_dict())


def look_up(fields: Mapping[str, object], name: str) -> object:
    """The value of a property, whatever the case of its name; None if it is absent."""
    if name in fields:
        return fields[name]
    folded = name.casefold()
    return next((value for key, value in fields.items() if key.casefold() == folded), None)


def text_of(value: object) -> str:
    """The text of a value, as the server compares it."""
    return str(value.value if isinstance(value, Enum) else value)


def number_of_bytes(text: str) -> float | None:
    """The number of bytes that a size such as `10 Mb` stands for; None if it is no size."""
    found = _SIZE.fullmatch(text)
    if found is None:
        return None
    return float(found[1].replace(",", ".")) * _UNITS[(found[2] or "").lower()]


def size_text(count: float) -> str:
    """Write a number of bytes as the server does; exactly, since a byte is a finite decimal fraction of a Kb."""
    if count < 0:
        raise ConfigurationError(f"A size is not negative: {count}.")
    for unit in "tgm":
        if count and count % _UNITS[unit] == 0:
            return f"{int(count // _UNITS[unit])} {unit.upper()}b"
    return f"{count / 1024:.10f}".rstrip("0").rstrip(".") + " Kb"


def order_key(value: object, size: bool) -> tuple[int, float, str]:
    """What a value sorts by: absent values first, then texts in any case, then, if it is a size, numbers of bytes."""
    if value is None:
        return 0, 0.0, ""
    text = text_of(value)
    number = number_of_bytes(text) if size else None
    return (1, 0.0, text.casefold()) if number is None else (2, number, "")


def _equal(found: str, value: str, size: bool) -> bool:
    return order_key(found, size) == order_key(value, size)


def _ordered(wanted: Callable[[Any, Any], bool]) -> Callable[[str, str, bool], bool]:
    def test(found: str, value: str, size: bool) -> bool:
        left, right = order_key(found, size), order_key(value, size)
        return left[0] == right[0] and wanted(left, right)  # "N/A" is neither smaller nor larger than a size

    return test


ORDERING: Final = {
    "lessThan": _ordered(lambda left, right: left < right),
    "lessThanOrEqual": _ordered(lambda left, right: left <= right),
    "greaterThan": _ordered(lambda left, right: left > right),
    "greaterThanOrEqual": _ordered(lambda left, right: left >= right),
}
"""The operations that compare by order."""

TESTS: Final[dict[str, Callable[[str, str, bool], bool]]] = {
    "in": lambda found, value, size: any(_equal(found, part.strip(), size) for part in value.split(",")),
    "contains": lambda found, value, _: value.casefold() in found.casefold(),
    "equals": _equal,
    "notEquals": lambda found, value, size: not _equal(found, value, size),
    **ORDERING,
    "startsWith": lambda found, value, _: found.casefold().startswith(value.casefold()),
    "endsWith": lambda found, value, _: found.casefold().endswith(value.casefold()),
}
"""The ten operations of a predicate: (what was found, what it is compared with, whether it is a size)."""
