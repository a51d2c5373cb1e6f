"""Tell a request that the servers take although it breaks the specification from one that they must refuse.

What real servers let pass, and the simulator with them:

- null for a property that is not required, and an empty query value: as if it was not there
- an empty text where an identifier or a date is due; a time of day with an offset and without
- an enumerated value in another case
- properties that are not documented
- whole numbers written as 20.0
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, urlsplit

from referencing import Registry
from referencing.jsonschema import DRAFT4

from codegen.bundle import Document, is_object

# Imported by name: the packages have no types.
_VALIDATORS: Any = import_module("jsonschema.validators")
_ERROR: Any = import_module("jsonschema").ValidationError
_OPENAPI: Any = import_module("openapi_schema_validator")
_PLACE = "urn:judged"


class Leniency:
    """Judges requests by a document, forgiving what the servers forgive."""

    def __init__(self, document: Document) -> None:
        # References of a schema that is looked at alone have to say what they refer into.
        self._document: Document = json.loads(json.dumps(document).replace('"#/components', f'"{_PLACE}#/components'))
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resource(_PLACE, DRAFT4.create_resource(self._document))

    def forgives(self, path: str, method: str, url: str, body: Any) -> bool:
        """Whether all that is wrong with the query and the body of a request is what servers let pass.

        Args:
            path, method: of the operation, as the document writes them.
            url: that the request went to.
            body: decoded JSON; None when there was none.
        """
        operation: Document = self._document["paths"][path][method]
        query = parse_qs(urlsplit(url).query, keep_blank_values=True)
        for parameter in operation.get("parameters", ()):
            if parameter["in"] == "query":
                schema: Document = parameter["schema"]
                texts = query.get(parameter["name"], [])
                # Of a parameter that takes one value, the first counts.
                values = [text for text in (texts if schema.get("type") == "array" else texts[:1]) if text]
                if (parameter.get("required") and not values) or not all(self._takes(schema, text) for text in values):
                    return False
        schemas = [media["schema"] for media in operation.get("requestBody", {}).get("content", {}).values()]
        return body is None or all(self._fits(schema, body) for schema in schemas)

    def _takes(self, schema: Document, text: str) -> bool:
        """Whether a text in the query is a value of a schema, or an item of an array."""
        value: Any = text
        items: Document = schema.get("items", schema)
        if items.get("type") in ("integer", "number", "boolean"):
            try:
                value = json.loads(text.lower())
            except ValueError:
                return False
        return self._fits(items, value)

    def _fits(self, schema: Document, value: Any) -> bool:
        validator = _LENIENT(schema, registry=self._registry, format_checker=_OPENAPI.oas30_format_checker)
        return all(_forgiven(error) for error in validator.iter_errors(value))


def _forgiven(error: Any) -> bool:
    if error.context:
        # Of a choice, one way has to be forgiven throughout; what all of a set demand is listed singly.
        ways: dict[Any, list[Any]] = {}
        for inner in error.context:
            ways.setdefault(inner.schema_path[0], []).append(inner)
        return any(all(map(_forgiven, way)) for way in ways.values())
    if error.validator == "enum":
        if error.instance is None and error.schema.get("nullable"):
            return True  # OpenAPI 3.0 wants null among the values too; nobody writes it there
        allowed: list[Any] = error.validator_value
        return str(error.instance).lower() in [str(each).lower() for each in allowed]
    if error.validator == "type" and isinstance(error.instance, float):
        return error.instance.is_integer()
    if error.validator == "format":
        return bool(error.instance == "" or error.validator_value == "time")
    return bool(error.validator == "additionalProperties")


def _required(validator: Any, required: list[str], instance: Any, schema: Document) -> Iterator[Any]:
    yield from _STRICT.VALIDATORS["required"](validator, required, instance, schema)
    for name in required if is_object(instance) else ():
        known = schema.get("properties", {}).get(name)
        null = known is not None and name in instance and instance[name] is None
        if null and not all(map(_forgiven, validator.evolve(schema=known).iter_errors(None))):
            yield _ERROR(f"{name} must not be null", validator="required")


def _without_null(keyword: str) -> Callable[..., Iterator[Any]]:
    def check(validator: Any, value: Any, instance: Any, schema: Document) -> Iterator[Any]:
        if is_object(instance):
            there = {name: inner for name, inner in instance.items() if inner is not None}
            yield from _STRICT.VALIDATORS[keyword](validator, value, there, schema)

    return check


_STRICT: Any = _OPENAPI.OAS30WriteValidator
# null where nothing is required is as good as nothing.
_OWN = {"required": _required, **{name: _without_null(name) for name in ("properties", "additionalProperties")}}
_LENIENT: Any = _VALIDATORS.extend(_STRICT, _OWN)
