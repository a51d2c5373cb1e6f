"""Judge a request by the specification: path, query, headers and body.

As lenient as servers are: unknown properties and parameters pass, enumerated values match in either case, null passes
where nothing is required, an empty query value counts as none and an empty text as an identifier. As strict as they
are: what is required must be there, and what is there must be of its type and within its limits.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence

from ._spec import JSON, Operation, Schema, Shape, Spec

_MOST = 20
_DEEPEST = 64

_DATE = r"\d{4}-\d{2}-\d{2}"
_TIME = r"\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?"
_FORMATS = {
    "uuid": (
        "an identifier such as 1f3a2b4c-...",
        rf"\{{?{'-?'.join(f'[0-9a-f]{{{n}}}' for n in (8, 4, 4, 4, 12))}\}}?",
    ),
    "date-time": (
        "a date and time such as 2025-01-31T23:59:59Z",
        rf"{_DATE}(?:[T ]{_TIME}(?:Z|[+-]\d{{2}}:?\d{{2}})?)?",
    ),
    "date": ("a date such as 2025-01-31", rf"{_DATE}(?:[T ]{_TIME}(?:Z|[+-]\d{{2}}:?\d{{2}})?)?"),
    "time": ("a time of day such as 22:30:00", rf"{_TIME}(?:Z|[+-]\d{{2}}:?\d{{2}})?"),
    "time-span": ("a time span such as 00:01:30", rf"-?(?:\d+\.)?{_TIME}"),
}
_PATTERNS = {name: (what, re.compile(pattern, re.IGNORECASE | re.ASCII)) for name, (what, pattern) in _FORMATS.items()}
_INTEGERS = {"int32": 1 << 31, "int64": 1 << 63}


def problems(
    spec: Spec,
    op: Operation,
    path: Mapping[str, str],
    query: Mapping[str, Sequence[str]],
    headers: Mapping[str, str],
    body: JSON = None,
) -> list[str]:
    """Say what is wrong with a request; nothing, if it may be carried out.

    Args:
        spec: the specification of the operation.
        op: the operation, as `Spec.match` found it.
        path: values in the path, as `Spec.match` found them.
        query: the values of each parameter in the order in which they were sent.
        headers: by name in lower case.
        body: decoded JSON, a mapping of texts for a form, None when there is none. Bytes are not looked into.

    Returns:
        Texts `place: what is wrong`, at most 20. A place is `path.id`, `query.limit`, `header.accept`, `body` or
        `body.jobs[0].name`.
    """
    found: list[str] = []
    for parameter in op.parameters:
        name = parameter.name
        if parameter.where == "path":
            values: Sequence[str] = [path[name]]
        elif parameter.where == "query":
            values = query.get(name, ())
        else:
            values = [headers[name.lower()]] if name.lower() in headers else []
        _parameter(spec, f"{parameter.where}.{name}", values, parameter.schema, parameter.required, found.append)
    # No operation takes a body in more than one media type.
    media, schema = next(iter(op.body.items()), ("", None))
    if body is None:
        if op.body_required:
            found.append("body: is required")
    elif schema is not None and media == "application/x-www-form-urlencoded":
        shape = spec.shape(schema)
        for name, property_ in shape.properties.items():
            values = [body[name]] if name in body else []
            _parameter(spec, f"body.{name}", values, property_, name in shape.required, found.append)
    elif schema is not None and not isinstance(body, bytes):
        _value(spec, "body", body, schema, found.append, 0)
    return found[:_MOST]


def _parameter(
    spec: Spec, place: str, values: Sequence[str], schema: Schema, required: bool, report: Callable[[str], None]
) -> None:
    shape = spec.shape(schema)
    if shape.kind == "array":
        values = [value for value in values if value]
        if required and not values:
            report(f"{place}: is required")
        for value in values:
            _text(spec, place, value, spec.shape(shape.schema.get("items", {})), report)
    elif not values or (values[0] == "" and shape.kind != "string"):
        if required:
            report(f"{place}: is required")
    elif values[0] or required:
        _text(spec, place, values[0], shape, report)


def _text(spec: Spec, place: str, text: str, shape: Shape, report: Callable[[str], None]) -> None:
    """A value written as text, the way parameters and form fields are."""
    value: JSON = text
    if shape.kind == "boolean":
        value = {"true": True, "false": False}.get(text.lower(), text)
    elif shape.kind in ("integer", "number"):
        try:
            value = int(text) if shape.kind == "integer" else float(text)
        except ValueError:
            value = text
    pattern = _PATTERNS.get(shape.schema.get("format", ""))
    if pattern is not None and not text:
        report(f"{place}: must be {pattern[0]}")
        return
    _value(spec, place, value, shape.schema, report, 0)


def _value(spec: Spec, place: str, value: JSON, schema: Schema, report: Callable[[str], None], depth: int) -> None:
    shape = spec.shape(schema)
    kind = shape.kind
    if value is None:
        if not spec.nullable(schema):
            report(f"{place}: must not be null")
    elif kind == "string":
        _string(place, value, shape.schema, report)
    elif kind == "boolean":
        if not isinstance(value, bool):
            report(f"{place}: must be true or false, not {_named(value)}")
    elif kind in ("integer", "number"):
        _number(place, value, shape, report)
    elif kind == "array":
        if not _is(value, list):
            report(f"{place}: must be an array, not {_named(value)}")
        elif "items" in shape.schema:
            for position, item in enumerate(value):
                _value(spec, f"{place}[{position}]", item, shape.schema["items"], report, depth + 1)
    elif kind == "object":
        if not _is(value, dict):
            report(f"{place}: must be an object, not {_named(value)}")
        elif depth > _DEEPEST:
            report(f"{place}: is nested too deeply")
        else:
            _object(spec, place, value, shape, report, depth)


def _object(
    spec: Spec, place: str, value: dict[str, JSON], shape: Shape, report: Callable[[str], None], depth: int
) -> None:
    variant = _variant(value, shape.schema)
    while variant is not None and variant != shape.name:
        shape = spec.shape({"ref": variant})
        variant = _variant(value, shape.schema)
    for name in sorted(shape.required - value.keys()):
        report(f"{place}.{name}: is required")
    values = shape.schema.get("values")
    for name, item in value.items():
        known = shape.properties.get(name, values)
        if known is not None and (item is not None or name in shape.required):
            _value(spec, f"{place}.{name}", item, known, report, depth + 1)


def _variant(value: dict[str, JSON], schema: Schema) -> str | None:
    if "discriminator" not in schema:
        return None
    tag = value.get(schema["discriminator"])
    mapping = schema.get("mapping", {})
    if not isinstance(tag, str) or tag in mapping:
        return mapping.get(tag) if isinstance(tag, str) else None
    return next((variant for known, variant in mapping.items() if known.lower() == tag.lower()), None)


def _string(place: str, value: JSON, schema: Schema, report: Callable[[str], None]) -> None:
    if not isinstance(value, str):
        report(f"{place}: must be a text, not {_named(value)}")
        return
    if "enum" in schema:
        allowed = schema["enum"]
        if value not in allowed and value.lower() not in (entry.lower() for entry in allowed):
            report(f"{place}: must be one of {', '.join(allowed)}")
        return
    if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        report(f"{place}: holds half of a surrogate pair")
    pattern = _PATTERNS.get(schema.get("format", ""))
    if pattern is not None and value and not pattern[1].fullmatch(value):
        report(f"{place}: must be {pattern[0]}")
    if len(value) < schema.get("minLength", 0):
        report(f"{place}: must have at least {schema.get('minLength')} characters")
    if "maxLength" in schema and len(value) > schema["maxLength"]:
        report(f"{place}: must have at most {schema['maxLength']} characters")


def _number(place: str, value: JSON, shape: Shape, report: Callable[[str], None]) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        what = "a whole number" if shape.kind == "integer" else "a number"
        report(f"{place}: must be {what}, not {_named(value)}")
        return
    if not math.isfinite(value):
        report(f"{place}: must be a finite number")
        return
    # Servers write and take 20.0 for 20.
    if shape.kind == "integer" and isinstance(value, float) and not value.is_integer():
        report(f"{place}: must be a whole number")
        return
    bound = _INTEGERS.get(shape.schema.get("format", ""))
    if bound is not None and not -bound <= value < bound:
        report(f"{place}: is out of the range of {shape.schema.get('format')}")
    if value < shape.schema.get("minimum", value):
        report(f"{place}: must be at least {shape.schema.get('minimum')}")
    if value > shape.schema.get("maximum", value):
        report(f"{place}: must be at most {shape.schema.get('maximum')}")


def _is(value: JSON, kind: type) -> bool:
    # Apart from isinstance, which would take from type checkers what they know of the value.
    return isinstance(value, kind)


def _named(value: JSON) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, int | float):
        return "a number"
    return "an array" if isinstance(value, list) else "an object"
