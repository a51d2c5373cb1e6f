"""Filters of the inventory browser, written with operators: `F.host_name.ends_with("x") & ~F.name.contains("tmp")`."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

from ._expression import (
    PROPERTIES,
    Expression,
    Predicate,
    Sort,
    from_dict,
    group,
    known_property,
    sort_from_dict,
)
from ._match import ORDERING, number_of_bytes, size_text
from .errors import ConfigurationError

__all__ = ["Expression", "F", "Filters", "Property", "Sort", "from_dict", "sort_from_dict"]

Value: TypeAlias = str | int | float


class Property:
    """A property of the listed objects; comparing it makes an `Expression`."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<Property {self._name}>"

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, value: Value) -> Predicate:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._test("equals", value)

    def __ne__(self, value: Value) -> Predicate:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._test("notEquals", value)

    def __lt__(self, value: Value) -> Predicate:
        return self._test("lessThan", value)

    def __le__(self, value: Value) -> Predicate:
        return self._test("lessThanOrEqual", value)

    def __gt__(self, value: Value) -> Predicate:
        return self._test("greaterThan", value)

    def __ge__(self, value: Value) -> Predicate:
        return self._test("greaterThanOrEqual", value)

    def contains(self, value: Value) -> Predicate:
        """The text occurs in the property."""
        return self._test("contains", value)

    def starts_with(self, value: Value) -> Predicate:
        """The property starts with the text."""
        return self._test("startsWith", value)

    def ends_with(self, value: Value) -> Predicate:
        """The property ends with the text."""
        return self._test("endsWith", value)

    def in_(self, *values: Value) -> Expression:
        """The property equals one of the values. Values with a comma, which the server's list cannot hold, work too."""
        texts = tuple(dict.fromkeys(self._value(value) for value in values))
        if not texts:
            raise ConfigurationError(f"{self._name}: in_() needs at least one value; an empty list matches nothing.")
        # The server splits the list at commas; it may or may not trim, so a value that this changes is written apart.
        plain = [text for text in texts if text and "," not in text and text == text.strip()]
        if len(plain) < 2:
            return group("or", tuple(Predicate(self._name, "equals", text) for text in texts))
        apart = (Predicate(self._name, "equals", text) for text in texts if text not in plain)
        return group("or", (Predicate(self._name, "in", ",".join(plain)), *apart))

    def between(self, low: Value, high: Value) -> Expression:
        """The property lies between two values, both included."""
        return (self >= low) & (self <= high)

    def asc(self) -> Sort:
        """Sort by this property, smallest first."""
        return Sort(self._name, "ascending")

    def desc(self) -> Sort:
        """Sort by this property, largest first."""
        return Sort(self._name, "descending")

    def _test(self, operation: str, value: Value) -> Predicate:
        text = self._value(value)
        if self._name == "size" and operation in ORDERING and number_of_bytes(text) is None:
            raise ConfigurationError(
                f"size cannot be compared with {value!r}: give a number of bytes, or a text such as '10 Mb'."
            )
        return Predicate(self._name, operation, text)

    def _value(self, value: Value) -> str:
        given: object = value.value if isinstance(value, Enum) else value
        if isinstance(given, bool) or not isinstance(given, str | int | float):
            raise ConfigurationError(f"{self._name} is compared with a text or a number, not with {given!r}.")
        if isinstance(given, str):
            return given
        return size_text(given) if self._name == "size" else str(given)


class Filters:
    """The properties of inventory objects; `F` is the one instance. `F["hostName"]` takes the server's names."""

    platform = Property("platform")
    size = Property("size")
    host_name = Property("hostName")
    name = Property("name")
    type = Property("type")
    object_id = Property("objectId")
    urn = Property("urn")

    __slots__ = ()

    def __getitem__(self, name: str) -> Property:
        return Property(known_property(name))

    def __iter__(self) -> Iterator[str]:
        return iter(PROPERTIES)

    if not TYPE_CHECKING:  # a type checker must not believe that every name exists

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Property(known_property(name))


F: Final = Filters()
"""The properties of inventory objects: `F.host_name.ends_with("x") | (F.type == "VirtualMachine")`."""
