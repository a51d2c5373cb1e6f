"""What a server makes of a lenient request before it keeps it: canonical enum values, no nulls, no empty ids."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ._core import Json, Refused, is_array, is_object

if TYPE_CHECKING:
    from ._spec import Schema, Spec

_STRICT = frozenset({"uuid", "date-time", "date", "time"})


def clean(spec: Spec, schema: Schema, value: Json, place: str = "body") -> Json:
    """A copy of a validated value that is valid to the letter.

    Raises:
        Refused: it cannot be made so: a family member that does not exist, an empty value that is required.
    """
    shape = spec.shape(schema)
    if is_array(value) and "items" in shape.schema:
        items = shape.schema["items"]
        found = [clean(spec, items, item, f"{place}[{at}]") for at, item in enumerate(value)]
        return [item for item in found if item is not None or spec.nullable(items)]
    if is_object(value):
        while (tag := shape.schema.get("discriminator")) is not None:
            given = value.get(tag)
            mapping = shape.schema.get("mapping", {})
            known = next((name for name in mapping if isinstance(given, str) and name.lower() == given.lower()), None)
            if known is None:
                raise Refused(400, f"{place}.{tag}: must be one of {', '.join(mapping)}")
            if mapping[known] == shape.name:
                break
            shape = spec.shape({"ref": mapping[known]})
        result: dict[str, Json] = {}
        for name, item in value.items():
            known_schema = shape.properties.get(name, shape.schema.get("values"))
            if known_schema is None:
                # As real servers do: what they do not know they forget.
                continue
            cleaned = clean(spec, known_schema, item, f"{place}.{name}")
            if cleaned is not None or spec.nullable(known_schema):
                result[name] = cleaned
            elif name in shape.required:
                raise Refused(400, f"{place}.{name}: must not be empty")
        return result
    return _plain(shape.schema, value, place)


def _plain(schema: Schema, value: Json, place: str) -> Json:
    if isinstance(value, float) and schema.get("type") == "integer":
        return int(value)
    if not isinstance(value, str):
        return value
    if "enum" in schema:
        return next((name for name in schema["enum"] if name.lower() == value.lower()), value)
    form = schema.get("format")
    if form in _STRICT and not value:
        return None
    if form == "date-time":
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise Refused(400, f"{place}: {value!r} is no date and time") from None
        # A time without an offset is the server's own, which is UTC here.
        return value if moment.tzinfo is not None and "T" in value else moment.isoformat() + "Z"
    return value
