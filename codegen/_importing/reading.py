"""Read a vendor's file, and what it refers to in files next to it, as one document."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..bundle import METHODS, Document, is_object, walk
from .notes import ImportRefusedError
from .source import deref, pointed, pointer


def read(file: Path) -> Document:
    """Read a specification, with what it refers to in files next to it.

    Raises:
        ImportRefusedError: it is no OpenAPI 3 document in JSON, or a key stands twice with two values.
    """
    document = _json(file)
    if "swagger" in document:
        raise ImportRefusedError(f"{file}: swagger: this is Swagger {document['swagger']}; OpenAPI 3 is needed")
    if not str(document.get("openapi", "")).startswith("3."):
        raise ImportRefusedError(f"{file}: openapi: {document.get('openapi')!r} is no version of OpenAPI 3")
    for key in ("info", "paths"):
        if not is_object(document.get(key)):
            raise ImportRefusedError(f"{file}: {key}: is missing or no object")
    _Near(file, document).gather()
    paths: Document = document["paths"]
    document["paths"] = {path: deref(document, item, path) if is_object(item) else item for path, item in paths.items()}
    return document


def _json(file: Path) -> Document:
    try:
        found: Any = json.loads(file.read_bytes(), object_pairs_hook=_object)  # knows the marks of UTF-8, 16 and 32
    except OSError as error:
        raise ImportRefusedError(f"{file}: {error.strerror}") from None
    except ValueError as error:
        raise ImportRefusedError(f"{file}: not JSON: {error}") from None
    if not is_object(found):
        raise ImportRefusedError(f"{file}: not a JSON object")
    return found


# Some writers put null where they have nothing to say; as these keywords it means nothing.
_KEYWORDS = {
    "additionalProperties", "allOf", "anyOf", "content", "default", "deprecated", "description",
    "discriminator", "enum", "example", "examples", "externalDocs", "format", "headers", "in", "items", "links",
    "mapping", "maximum", "maxLength", "minimum", "minLength", "nullable", "oneOf", "operationId", "parameters",
    "pattern", "properties", "readOnly", "requestBody", "required", "responses", "schema", "security",
    "servers", "summary", "tags", "title", "type", "writeOnly", "x-enum-varnames", "x-enumNames",
}  # fmt: skip


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    pairs = [(key, value) for key, value in pairs if value is not None or key not in _KEYWORDS]
    for key, value in pairs:
        if key in result and result[key] != value:
            beside = ", ".join(other for other, _ in pairs[:5])
            raise ImportRefusedError(f"{key!r} stands twice with two values, in an object with {beside}")
        result[key] = value
    return result


class _Near:
    """The files that a specification consists of.

    Args:
        file: the specification.
        document: what it holds; references are made local in it, and what they name is added to its components.
    """

    def __init__(self, file: Path, document: Document) -> None:
        self._root = file.resolve()
        self._document = document
        self._files: dict[Path, Any] = {self._root: document}
        self._taken: dict[tuple[Path, str], str] = {}

    def gather(self) -> None:
        """Make every reference to another file a local one. What names nothing stays, and is refused by its place."""
        self._local(self._document, self._root)

    def _local(self, found: Any, file: Path) -> None:
        for place, part in list(walk(found)):
            if isinstance(reference := part.get("$ref"), str):
                part["$ref"] = self._reference(reference, file, place)
            mapping: Any = part.get("mapping")
            if isinstance(part.get("propertyName"), str) and is_object(mapping):
                part["mapping"] = {
                    value: self._reference(str(to), file, "") if "#" in str(to) else to for value, to in mapping.items()
                }

    def _reference(self, reference: str, file: Path, place: str) -> str:
        name, _, fragment = reference.partition("#")
        target = (file.parent / unquote(name)).resolve() if name else file
        if target == self._root:
            return f"#{fragment}"
        if (target, fragment) not in self._taken:
            found = pointed(self._content(target), f"#{fragment}") if fragment else self._content(target)
            if not is_object(found):
                return reference
            parts = pointer(f"#{fragment}") if fragment else [target.stem]
            group = parts[1] if parts[0] == "components" else _group(place.split("/"), found)
            components = self._document.setdefault("components", {}).setdefault(group, {})
            plain = key = re.sub(r"[/~%]", "_", parts[-1])
            count = 1
            while key in components:
                count += 1
                key = f"{plain}{count}"
            self._taken[target, fragment] = f"#/components/{group}/{key}"
            components[key] = copy.deepcopy(found)
            self._local(components[key], target)
        return self._taken[target, fragment]

    def _content(self, file: Path) -> Any:
        if file not in self._files:
            below = file.is_relative_to(self._root.parent) and file.is_file()
            self._files[file] = _json(file) if below else None
        return self._files[file]


def _group(place: list[str], found: Document) -> str:
    """The group of components for what a reference at this place names."""
    if place[-1] == "requestBody":
        return "requestBodies"
    if place[-2:-1] in (["parameters"], ["responses"], ["headers"]):
        return place[-2]
    return "pathItems" if place[0] == "paths" and found.keys() & set(METHODS) else "schemas"
