"""Filter and sort expressions as values: joined, simplified, written to and read from JSON, evaluated on objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NoReturn, TypeAlias, TypeVar, cast

from ._match import TESTS, fields_of, look_up, order_key, text_of
from .errors import ConfigurationError, UnknownPropertyError

__all__ = [
    "PROPERTIES",
    "Expression",
    "Group",
    "Predicate",
    "Sort",
    "from_dict",
    "group",
    "known_property",
    "sort_from_dict",
]

Row = TypeVar("Row")
Junction: TypeAlias = Literal["and", "or", "not"]
Direction: TypeAlias = Literal["ascending", "descending"]

PROPERTIES: Final = {
    "platform": "platform",
    "size": "size",
    "host_name": "hostName",
    "name": "name",
    "type": "type",
    "object_id": "objectId",
    "urn": "urn",
}
_OPPOSITES: Final = {"equals": "notEquals", "notEquals": "equals"}
_GROUPS: Final[Mapping[str, Junction]] = {"and": "and", "or": "or", "not": "not"}
_DIRECTIONS: Final[Mapping[str, Direction]] = {"ascending": "ascending", "descending": "descending"}
_DEEPEST: Final = 100  # the servers' own limit is not known; this one keeps a hostile filter off the stack


class Expression:
    """A condition on the objects of a list. Frozen; combine it with `&`, `|` and `~`."""

    __slots__ = ()

    def __and__(self, other: Expression) -> Expression:
        return group("and", (self, other)) if _is_expression(other) else NotImplemented

    def __or__(self, other: Expression) -> Expression:
        return group("or", (self, other)) if _is_expression(other) else NotImplemented

    def __invert__(self) -> Expression:
        return group("not", (self,))

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "A filter is neither true nor false. Combine filters with &, | and ~ instead of `and`, `or` and `not`, put "
            "each comparison into parentheses, and write .between(low, high) for `low < x < high`. "
            "To test one object, use .matches(object)."
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the expression as the JSON object that the server takes (schema FilterExpressionModel)."""
        raise NotImplementedError

    def to_model(self, models: Any) -> Any:
        """Return the expression as a `FilterExpressionModel` of the revision whose `api.models` is given."""
        return models.FilterExpressionModel.from_dict(self.to_dict())

    def matches(self, obj: object) -> bool:
        """Whether a model or a dict fulfils the condition; names and texts are compared in any case.

        A property that is absent or null fulfils only `notEquals`. Sizes are compared as numbers of bytes.
        """
        return self._holds(fields_of(obj))

    def _holds(self, fields: Mapping[str, object]) -> bool:
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Predicate(Expression):
    """One comparison: `property`, one of the ten operations, and the value as the server takes it, a text."""

    property: str
    operation: str
    value: str

    def to_dict(self) -> dict[str, Any]:
        return {
            "type": "PredicateExpression",
            "property": self.property,
            "operation": self.operation,
            "value": self.value,
        }

    def _holds(self, fields: Mapping[str, object]) -> bool:
        found = look_up(fields, self.property)
        if found is None:
            return self.operation == "notEquals"
        return TESTS[self.operation](text_of(found), self.value, self.property == "size")


@dataclass(frozen=True, slots=True)
class Group(Expression):
    """Expressions joined by `and` or `or`, or refused by `not`; `not` with several items means none of them."""

    operation: Junction
    items: tuple[Expression, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "type": "GroupExpression",
            "operation": self.operation,
            "items": [item.to_dict() for item in self.items],
        }

    def _holds(self, fields: Mapping[str, object]) -> bool:
        results = (item._holds(fields) for item in self.items)
        if self.operation == "and":
            return all(results)
        return any(results) if self.operation == "or" else not any(results)


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of the list: one property, `ascending` or `descending`."""

    property: str
    direction: Direction = "ascending"

    def to_dict(self) -> dict[str, Any]:
        """Return the order as the JSON object that the server takes (schema SortExpressionModel)."""
        return {"property": self.property, "direction": self.direction}

    def to_model(self, models: Any) -> Any:
        """Return the order as a `SortExpressionModel` of the revision whose `api.models` is given."""
        return models.SortExpressionModel.from_dict(self.to_dict())

    def sorted(self, rows: Iterable[Row]) -> list[Row]:
        """Sort models or dicts as the server does: sizes as numbers, texts in any case, absent values first."""
        size = self.property == "size"
        return sorted(
            rows,
            key=lambda row: order_key(look_up(fields_of(row), self.property), size),
            reverse=self.direction == "descending",
        )


def from_dict(source: Mapping[str, Any], *, depth: int = 0) -> Expression:
    """Read an expression from the server's JSON object; words are understood in any case.

    Raises:
        UnknownPropertyError: a property that inventory objects do not have.
        ConfigurationError: it is no filter expression.
    """
    if depth > _DEEPEST:
        raise ConfigurationError(f"The filter is nested more than {_DEEPEST} deep.")
    fields = {str(key).casefold(): value for key, value in source.items()}
    word = str(fields.get("operation", "")).casefold()
    items = fields.get("items")
    kind = str(fields.get("type") or ("PredicateExpression" if items is None else "GroupExpression")).casefold()
    if kind == "groupexpression" and (joined := _GROUPS.get(word)) and isinstance(items, list) and items:
        parts = tuple(_part(item, depth) for item in cast("list[object]", items))
        return group(joined, parts)
    operation = next((name for name in TESTS if name.casefold() == word), None)
    if kind != "predicateexpression" or operation is None or fields.get("value") is None:
        raise ConfigurationError(
            "A filter is {type: PredicateExpression, property, operation, value} with operation one of "
            f"{', '.join(TESTS)}, or {{type: GroupExpression, operation: and|or|not, items: [...]}}."
        )
    return Predicate(known_property(str(fields.get("property"))), operation, text_of(fields["value"]))


def sort_from_dict(source: Mapping[str, Any]) -> Sort:
    """Read an order from the server's JSON object; words are understood in any case.

    Raises:
        UnknownPropertyError: a property that inventory objects do not have.
        ConfigurationError: the direction is neither ascending nor descending.
    """
    fields = {str(key).casefold(): value for key, value in source.items()}
    direction = _DIRECTIONS.get(str(fields.get("direction") or "ascending").casefold())
    if direction is None:
        raise ConfigurationError(f"The direction of a sort is ascending or descending, not {fields['direction']}.")
    return Sort(known_property(str(fields.get("property"))), direction)


def _part(item: object, depth: int) -> Expression:
    if not isinstance(item, Mapping):
        raise ConfigurationError("The items of a group are filter expressions, which are JSON objects.")
    return from_dict(cast("Mapping[str, Any]", item), depth=depth + 1)


def _is_expression(other: object) -> bool:
    return isinstance(other, Expression)


def group(operation: Junction, items: tuple[Expression, ...]) -> Expression:
    """Join expressions in their simplest form: flat, without repeats, without double negation."""
    if operation == "not":
        flat = _distinct(items, "or")  # none of the items: what an `or` inside adds are items of its own
        if len(flat) == 1:
            only = flat[0]
            if isinstance(only, Group) and only.operation == "not":
                return group("or", only.items)
            if isinstance(only, Predicate) and only.operation in _OPPOSITES:
                return Predicate(only.property, _OPPOSITES[only.operation], only.value)
            return Group("not", flat)
        return Group("not", (Group("or", flat),))  # one item, so that it means the same whoever reads it
    flat = _distinct(items, operation)
    return flat[0] if len(flat) == 1 else Group(operation, flat)


def _distinct(items: Iterable[Expression], operation: str) -> tuple[Expression, ...]:
    flat: dict[Expression, None] = {}
    for item in items:
        inner = item.items if isinstance(item, Group) and item.operation == operation else (item,)
        flat |= dict.fromkeys(inner)
    return tuple(flat)


def known_property(name: str) -> str:
    folded = name.replace("_", "").casefold()
    for known in PROPERTIES.values():
        if known.casefold() == folded:
            return known
    raise UnknownPropertyError(
        f"Inventory objects have no property {name!r}. They have: {', '.join(PROPERTIES)}.",
        name=name,
        known=tuple(PROPERTIES),
    )
