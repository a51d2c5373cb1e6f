"""Filters of the inventory browser, written with operators: `F.host_name.ends_with("x") & ~F.name.contains("tmp")`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from operator import contains, eq, ge, gt, le, lt
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, TypeAlias, TypeVar, cast

from .errors import ConfigurationError, UnknownPropertyError

__all__ = ["Expression", "F", "Filters", "Property", "Sort"]

Row = TypeVar("Row")
Value: TypeAlias = str | int | float

_OPPOSITES: Final = {"equals": "notEquals", "notEquals": "equals"}
_ORDERS: Final = {"equals": eq, "lessThan": lt, "lessThanOrEqual": le, "greaterThan": gt, "greaterThanOrEqual": ge}
_TEXTS: Final[dict[str, Any]] = {"contains": contains, "startsWith": str.startswith, "endsWith": str.endswith}
_TESTS: Final = (*_ORDERS, *_TEXTS, "notEquals", "in")
_UNITS: Final = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3, "t": 1024**4, "p": 1024**5}
_SIZE: Final = re.compile(r"\s*(\d+(?:[.,]\d+)?|\.\d+)\s*(?:([kmgtp])(?:i?b)?|b|bytes?)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Expression:
    """A condition on the objects of a list, made with `F`. Frozen; combine it with `&`, `|` and `~`.

    `operation` is one of the server's ten tests of `property` against the text `value`, or joins `items`: by `and`, by
    `or`, or by `not`, which means none of them. Source: the schemas PredicateExpression and GroupExpression.
    """

    operation: str
    property: str = ""
    value: str = ""
    items: tuple[Expression, ...] = ()

    def __and__(self, other: Expression) -> Expression:
        return _joined("and", self, other)

    def __or__(self, other: Expression) -> Expression:
        return _joined("or", self, other)

    def __invert__(self) -> Expression:
        if self.operation == "not":
            return _joined("or", *self.items)
        opposite = _OPPOSITES.get(self.operation)
        return Expression(opposite, self.property, self.value) if opposite else Expression("not", items=(self,))

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "A filter is neither true nor false. Combine filters with &, | and ~, each in parentheses; write "
            ".between(low, high) for `low < x < high`, and .matches(object) to test an object."
        )

    @staticmethod
    def from_dict(source: Mapping[str, Any]) -> Expression:
        """Read an expression from `source`, the server's JSON object; words are understood in any case.

        Raises:
            ConfigurationError: it is no filter expression, has an unknown property, or is over a hundred deep.
        """
        return _read(source, 100)  # the servers' own limit is not known; this one keeps a hostile filter off the stack

    def to_dict(self) -> dict[str, Any]:
        """Return the expression as the JSON object that the server takes (schema FilterExpressionModel)."""
        if self.items:
            return {"type": "GroupExpression", "operation": self.operation, "items": [i.to_dict() for i in self.items]}
        test = {"property": self.property, "operation": self.operation, "value": self.value}
        return {"type": "PredicateExpression", **test}

    def to_model(self, models: Any) -> Any:
        """Return the expression as a `FilterExpressionModel` of the revision whose `models` are given."""
        return models.FilterExpressionModel.from_dict(self.to_dict())

    def matches(self, obj: object) -> bool:
        """Whether `obj`, a model or a dict, fulfils the condition; names and texts are compared in any case.

        A property that is absent or null fulfils only `notEquals`. Sizes are compared as numbers of bytes.

        Raises:
            ConfigurationError: it is neither a model nor a dict.
        """
        return self._holds(_fields(obj))

    def _holds(self, fields: Mapping[str, object]) -> bool:
        if self.operation == "and":
            return all(item._holds(fields) for item in self.items)
        if self.items:
            return any(item._holds(fields) for item in self.items) == (self.operation == "or")
        found = fields.get(self.property.casefold())
        if found is None:
            return self.operation == "notEquals"
        return _test(self.operation, str(found), self.value, self.property == "size")


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of a list: by a `property`, in its JSON name; `direction` is `ascending` or `descending`."""

    property: str
    direction: Literal["ascending", "descending"] = "ascending"

    @staticmethod
    def from_dict(source: Mapping[str, Any]) -> Sort:
        """Read an order from `source`, the server's JSON object; words are understood in any case.

        Raises:
            ConfigurationError: the property is unknown, or the direction neither ascending nor descending.
        """
        given = _fields(source)
        direction = str(given.get("direction") or "ascending").casefold()
        if direction not in ("ascending", "descending"):
            raise ConfigurationError(f"The direction of a sort is ascending or descending, not {direction}.")
        return Sort(F[str(given.get("property"))].name, "ascending" if direction == "ascending" else "descending")

    def to_dict(self) -> dict[str, Any]:
        """Return the order as the JSON object that the server takes (schema SortExpressionModel)."""
        return {"property": self.property, "direction": self.direction}

    def to_model(self, models: Any) -> Any:
        """Return the order as a `SortExpressionModel` of the revision whose `models` are given."""
        return models.SortExpressionModel.from_dict(self.to_dict())

    def sorted(self, rows: Iterable[Row]) -> list[Row]:
        """Sort `rows`, models or dicts, as servers do: sizes as numbers, texts in any case, absent values first."""
        name, size, down = self.property.casefold(), self.property == "size", self.direction == "descending"
        return sorted(rows, key=lambda row: _order(_fields(row).get(name), size), reverse=down)


@dataclass(frozen=True, slots=True, eq=False)
class Property:
    """A property of the listed objects, by its name in JSON; comparing it makes an `Expression`."""

    name: str

    def __eq__(self, value: Value) -> Expression:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._test("equals", value)

    def __ne__(self, value: Value) -> Expression:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._test("notEquals", value)

    def __lt__(self, value: Value) -> Expression:
        return self._test("lessThan", value)

    def __le__(self, value: Value) -> Expression:
        return self._test("lessThanOrEqual", value)

    def __gt__(self, value: Value) -> Expression:
        return self._test("greaterThan", value)

    def __ge__(self, value: Value) -> Expression:
        return self._test("greaterThanOrEqual", value)

    def contains(self, value: Value) -> Expression:
        """The text occurs in the property."""
        return self._test("contains", value)

    def starts_with(self, value: Value) -> Expression:
        """The property starts with the text."""
        return self._test("startsWith", value)

    def ends_with(self, value: Value) -> Expression:
        """The property ends with the text."""
        return self._test("endsWith", value)

    def in_(self, *values: Value) -> Expression:
        """The property equals one of the values. Values with a comma, which the server's list cannot hold, work too."""
        equal = dict.fromkeys(self == value for value in values)
        if not equal:
            raise ConfigurationError(f"{self.name}: in_() needs at least one value; an empty list matches nothing.")
        # The server splits the list at commas; it may or may not trim, so a value that this changes is written apart.
        plain = [test for test in equal if test.value and "," not in test.value and test.value == test.value.strip()]
        if len(plain) > 1:
            listed = self._test("in", ",".join(test.value for test in plain))
            return _joined("or", listed, *(test for test in equal if test not in plain))
        return _joined("or", *equal)

    def between(self, low: Value, high: Value) -> Expression:
        """The property lies between two values, both included."""
        return (self >= low) & (self <= high)

    def asc(self) -> Sort:
        """Sort by this property, smallest first."""
        return Sort(self.name, "ascending")

    def desc(self) -> Sort:
        """Sort by this property, largest first."""
        return Sort(self.name, "descending")

    def _test(self, operation: str, value: Value) -> Expression:
        given: object = value.value if isinstance(value, Enum) else value
        if isinstance(given, bool) or not isinstance(given, str | int | float):
            raise ConfigurationError(f"{self.name} is compared with a text or a number, not with {given!r}.")
        text = str(given)
        if self.name == "size":
            if not isinstance(given, str):  # exactly, since a byte is a finite decimal fraction of a Kb
                unit = next((unit for unit in "tgm" if given and given % _UNITS[unit] == 0), "k")
                text = f"{given / _UNITS[unit]:.10f}".rstrip("0").rstrip(".") + f" {unit.upper()}b"
            if (text != given or (operation in _ORDERS and operation != "equals")) and _order(text, size=True)[0] < 2:
                raise ConfigurationError(
                    f"size is compared with a number of bytes or a text like '10 Mb', not {value!r}."
                )
        return Expression(operation, self.name, text)


class Filters:
    """The properties of inventory objects; `F` is the one instance. `F["hostName"]` takes the server's names.

    An unknown name raises `UnknownPropertyError`, a value that makes no sense `ConfigurationError`. Source: the
    reference's section on filtering, operation GetInventoryObjects.
    """

    platform = Property("platform")
    size = Property("size")
    host_name = Property("hostName")
    name = Property("name")
    type = Property("type")
    object_id = Property("objectId")
    urn = Property("urn")

    __slots__ = ()

    def __getitem__(self, name: str) -> Property:
        found = {known.name.casefold(): known for known in _PROPERTIES.values()}.get(name.replace("_", "").casefold())
        if found is None:
            said = f"Inventory objects have no property {name!r}. They have: {', '.join(_PROPERTIES)}."
            raise UnknownPropertyError(said, name=name, known=tuple(_PROPERTIES))
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_PROPERTIES)

    if not TYPE_CHECKING:  # a type checker must not believe that every name exists

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return self[name]


F: Final = Filters()
_PROPERTIES: Final = {name: found for name, found in vars(Filters).items() if isinstance(found, Property)}


def _fields(obj: object) -> dict[str, Any]:
    """The properties of a model or a dict; their names in lower case."""
    found: object = getattr(obj, "to_dict", lambda: obj)()
    if not isinstance(found, Mapping):
        raise ConfigurationError(f"Filters are made from, and matched against, a model or a dict, not {obj!r}.")
    given = cast("Mapping[str, Any]", found)
    return {key.casefold(): value.value if isinstance(value, Enum) else value for key, value in given.items()}


def _read(source: object, deeper: int) -> Expression:
    given = _fields(source)
    word, items = str(given.get("operation")).casefold(), given.get("items")
    if word in ("and", "or", "not") and isinstance(items, list) and items and deeper:
        parts = [_read(item, deeper - 1) for item in cast("list[object]", items)]
        joined = _joined("and" if word == "and" else "or", *parts)
        return ~joined if word == "not" else joined
    test = next((name for name in _TESTS if name.casefold() == word), None)
    if test is None or given.get("value") is None:
        raise ConfigurationError(
            "A filter is {type: PredicateExpression, property, operation, value} or {type: GroupExpression, operation: "
            f"and|or|not, items: [...]}}, at most 100 nested. A predicate's operations are {', '.join(_TESTS)}."
        )
    return Expression(test, F[str(given.get("property"))].name, str(given["value"]))


def _joined(operation: str, *items: Any) -> Expression:
    """Join expressions in their simplest form: flat and without repeats."""
    flat: dict[Expression, None] = {}
    for item in items:
        if not isinstance(item, Expression):
            raise TypeError(f"A filter is combined with another filter, not with {item!r}.")
        flat |= dict.fromkeys(item.items if item.operation == operation else (item,))
    return Expression(operation, items=tuple(flat)) if len(flat) > 1 else next(iter(flat))


def _test(operation: str, found: str, value: str, size: bool) -> bool:
    if operation == "in":
        return any(_test("equals", found, part.strip(), size) for part in value.split(","))
    if operation == "notEquals":
        return not _test("equals", found, value, size)
    if operation in _TEXTS:
        return bool(_TEXTS[operation](found.casefold(), value.casefold()))
    left, right = _order(found, size), _order(value, size)
    return left[0] == right[0] and bool(_ORDERS[operation](left, right))  # "N/A" is neither below nor above 1 Mb


def _order(value: object, size: bool) -> tuple[int, float, str]:
    """What a value is ordered by: absent values first, then texts in any case, then sizes by their number of bytes."""
    text = "" if value is None else str(value)
    if size and (found := _SIZE.fullmatch(text)):
        return 2, float(found[1].replace(",", ".")) * _UNITS[(found[2] or "").lower()], ""
    return int(value is not None), 0.0, text.casefold()
