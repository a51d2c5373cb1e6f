"""JSON values on the simulated appliance: what they are, and what a client's become when a server takes them over."""

from __future__ import annotations

import random
import uuid
from datetime import UTC, datetime

from ._answers import make, stamp
from ._spec import JSON, Schema, Spec


def is_a(value: JSON, kind: type) -> bool:
    """`isinstance` that takes from type checkers nothing of what they know of a JSON value."""
    return isinstance(value, kind)


def fields(value: JSON) -> dict[str, JSON]:
    """The value as an object; empty when it is none."""
    return value if is_a(value, dict) else {}


def items(value: JSON) -> list[JSON]:
    """The value as an array; empty when it is none."""
    return value if is_a(value, list) else []


def mentions(value: JSON, identifier: str) -> bool:
    """Whether a value stands anywhere in another."""
    if is_a(value, dict):
        return any(mentions(item, identifier) for item in value.values())
    if is_a(value, list):
        return any(mentions(item, identifier) for item in value)
    return isinstance(value, str) and value.lower() == identifier.lower()


def graft(spec: Spec, schema: Schema, made: JSON, given: JSON) -> JSON:
    """Put what a client gave into a made-up value, as far as it is valid for the schema.

    Properties that the schema does not know are dropped; enumerated values are written as the schema writes them.
    """
    shape = spec.shape(schema)
    if given is None:
        return None if spec.nullable(shape.schema) and "enum" not in shape.schema else made
    if shape.kind == "object":
        if not is_a(given, dict):
            return made
        if (values := shape.schema.get("values")) is not None:
            if spec.shape(values).kind != "string":
                return made  # links, which are the server's to give
            grafted = {name: graft(spec, values, None, value) for name, value in given.items()}
            return {name: value for name, value in grafted.items() if value is not None}
        result = dict(fields(made))
        for name, property_ in shape.properties.items():
            if name in given:
                result[name] = graft(spec, property_, result.get(name), given[name])
                if result[name] is None and not spec.nullable(spec.shape(property_).schema):
                    del result[name]
        for name in shape.required - result.keys():
            result[name] = make(spec, shape.properties[name], random.Random(name))
        return result
    if shape.kind == "array":
        if not is_a(given, list):
            return made
        inner = shape.schema.get("items", {})
        return [grafted for item in given if (grafted := graft(spec, inner, None, item)) is not None]
    if shape.kind == "string":
        if not isinstance(given, str):
            return made
        known = next((value for value in shape.schema.get("enum", []) if value.lower() == given.lower()), given)
        tidy = _tidy(known, shape.schema.get("format", ""))
        return tidy if tidy is not None else None if spec.nullable(shape.schema) else made
    return made if shape.kind != "any" and isinstance(given, dict | list | str) else given


def _tidy(text: str, form: str) -> str | None:
    """A text as its format demands; None when it cannot be written so."""
    try:
        if form == "uuid":
            return str(uuid.UUID(text))
        if form == "date-time":
            when = datetime.fromisoformat(text)
            return text if when.tzinfo and "T" in text else stamp(when.replace(tzinfo=when.tzinfo or UTC))
        if form == "date":
            return datetime.fromisoformat(text).date().isoformat()
    except (ValueError, OverflowError):
        return None
    return text
