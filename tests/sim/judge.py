"""An independent judge of answers: the specification in openapi/ itself, read by a validator that is not ours."""

from __future__ import annotations

import json
from copy import copy
from functools import cache
from importlib import import_module
from typing import Any

from referencing import Registry
from referencing.jsonschema import DRAFT4

from codegen import bundle

# Imported by name: the package has no types.
_OPENAPI: Any = import_module("openapi_schema_validator")

# The checker's `time` is that of a draft of 2010, without an offset; RFC 3339 and schemathesis want one.
_FORMATS: Any = copy(_OPENAPI.oas30_format_checker)
_FORMATS.checkers = {name: check for name, check in _FORMATS.checkers.items() if name != "time"}

REVISIONS = {"vbr": "1.2-rev0", "vbazure": "v8"}
"""The revisions that the simulator plays."""


class Judge:
    """Validates values against the schemas of one API.

    Args:
        api: `vbr` or `vbazure`.
    """

    def __init__(self, api: str) -> None:
        plain = bundle.load(bundle.Revision(api, REVISIONS[api]).folder)
        self.document: bundle.Document = json.loads(json.dumps(plain).replace('"#/components', '"urn:api#/components'))
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resource("urn:api", DRAFT4.create_resource(self.document))
        self._validators: dict[str, Any] = {}

    def schema(self, name: str, value: Any) -> list[str]:
        """What is wrong with a value that should be valid for a named schema."""
        return self._errors({"$ref": f"urn:api#/components/schemas/{name}"}, value)

    def answer(self, operation: str, status: int, media: str, value: Any) -> list[str]:
        """What is wrong with an answer; its status and media type must be documented."""
        responses = self._operations()[operation]["responses"]
        if str(status) not in responses:
            return [f"status {status} is not documented"]
        response = responses[str(status)]
        if "$ref" in response:
            response = self.document["components"]["responses"][response["$ref"].rsplit("/", 1)[-1]]
        content = response.get("content", {})
        if not content:
            return [] if value is None else [f"{value!r} where nothing is documented"]
        if media not in content:
            return [f"{media or 'no content'} where {' or '.join(content)} is documented"]
        return [] if "json" not in media else self._errors(content[media]["schema"], value)

    @cache  # noqa: B019  (a judge lives as long as its tests)
    def _operations(self) -> dict[str, Any]:
        return {operation["operationId"]: operation for _, _, operation in bundle.operations(self.document)}

    def _errors(self, schema: Any, value: Any) -> list[str]:
        key = json.dumps(schema)
        if key not in self._validators:
            self._validators[key] = _OPENAPI.OAS30ReadValidator(
                schema, registry=self._registry, format_checker=_FORMATS
            )
        return [
            f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
            for error in self._validators[key].iter_errors(value)
        ]


@cache
def judge(api: str) -> Judge:
    """The judge of an API; reading its specification takes a second."""
    return Judge(api)
