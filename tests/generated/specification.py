"""What these tests read from openapi/: schemas, families of variants, operations, and objects made of them."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypeGuard

from codegen.bundle import Document, Revision, load, operations
from codegen.gates import class_name, is_class

VBR = Revision("vbr", "1.2-rev0")
VBAZ = Revision("vbazure", "v8")
SEEDS = (VBR, VBAZ)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


@functools.cache
def document(revision: Revision) -> Document:
    """The merged specification of a revision."""
    return load(revision.folder)


def package(revision: Revision) -> Any:
    """The generated package of a revision."""
    return import_module(revision.package)


def schemas(revision: Revision) -> Document:
    """Every schema of a revision, by name."""
    found: Document = document(revision)["components"]["schemas"]
    return found


def entries(revision: Revision) -> Iterator[tuple[str, str, Document]]:
    """Path, method and operation of everything that a revision offers."""
    return operations(document(revision))


def model(revision: Revision, schema: str) -> Any:
    """The class that was generated for a schema."""
    return getattr(import_module(f"{revision.package}.models"), class_name(schema))


def models(revision: Revision) -> list[str]:
    """Names of the schemas that have a class with properties."""
    return [name for name, found in schemas(revision).items() if is_class(found) and "enum" not in found]


def body(found: Document) -> Document:
    """The schema of what an answer or a request carries; empty where that is nothing."""
    for media in found.get("content", {}).values():
        schema: Document = media["schema"]
        return schema
    return {}


def attribute(of: Any, key: str) -> str:
    """The attribute of a model that stands for a JSON property."""
    names: dict[str, str] = {there: name for name, (there, _) in of._fields.items()}
    return names[key]


def target(found: Document) -> str | None:
    """Name of the schema that a schema refers to, bare or as the only entry of an allOf."""
    if len(found.get("allOf", ())) == 1:
        found = found["allOf"][0]
    reference: str | None = found.get("$ref")
    return reference.rsplit("/", 1)[1] if reference else None


def resolve(revision: Revision, found: Document) -> Document:
    """Follow references to the schema itself."""
    while name := target(found):
        found = schemas(revision)[name]
    return found


def properties(revision: Revision, found: Document) -> Document:
    """The properties of an object, those of its parents first."""
    found = resolve(revision, found)
    result: Document = {}
    for part in found.get("allOf", ()):
        result |= properties(revision, part)
    result.update(found.get("properties", {}))
    return result


@dataclass(frozen=True)
class Family:
    """A schema with a discriminator: the property that tells, and the schema that each value of it means."""

    name: str
    tag: str
    variants: dict[str, str]


@functools.cache
def families(revision: Revision) -> list[Family]:
    """Every schema with a discriminator, wherever in the schema that stands."""
    result: list[Family] = []
    for name, found in schemas(revision).items():
        for part in (found, *found.get("allOf", ())):
            if discriminator := part.get("discriminator"):
                mapping: dict[str, str] = discriminator["mapping"]
                variants = {value: reference.rsplit("/", 1)[1] for value, reference in mapping.items()}
                result.append(Family(name, discriminator["propertyName"], variants))
    return result


def tags(revision: Revision, schema: str) -> dict[str, str]:
    """Of a variant: the tag that stands for it in its family; empty for a schema that is no variant."""
    for family in families(revision):
        for value, name in family.variants.items():
            if name == schema:
                return {family.tag: value}
    return {}


def module(revision: Revision, operation: str) -> Any:
    """The module of an operation, by its operationId."""
    return import_module(f"{revision.package}.api.{package(revision).OPERATIONS[operation].name}")


def call(revision: Revision, operation: str, **arguments: Any) -> Any:
    """An unsent call of an operation; what it requires and is not given is a text, for a body `{}`."""
    request = module(revision, operation).request
    for name, parameter in inspect.signature(request).parameters.items():
        if parameter.default is parameter.empty:
            arguments.setdefault(name, {} if name == "body" else "x")
    return request(**arguments)


UUID = "6f0d2f0e-51a5-4a6c-9d43-2b7a0c1d9e84"
_TEXTS = {
    "date-time": "2031-05-06T07:08:09.123+02:00",
    "date": "2031-05-06",
    "time": "07:08:09",
    "uuid": UUID,
    "time-span": "1.02:03:04.5670000",
    "int64": "9007199254740993",
    "uri": "https://vbaz01.example/api",
}


def example(revision: Revision, found: Document, depth: int) -> Any:
    """A value that is valid for a schema: the same each time, every property present, down to `depth` objects.

    Keys stand in the reverse of their documented order, so that an encoder that sorts them is found out.
    """
    name = target(found)
    if name and (family := next((f for f in families(revision) if f.name == name), None)):
        # A family is met as one of its variants, as a server would send it.
        found = schemas(revision)[list(family.variants.values())[-1]]
        name = list(family.variants.values())[-1]
    found = resolve(revision, found)
    if "enum" in found:
        return found["enum"][-1]
    if "allOf" in found or found.get("properties"):
        if depth <= 0:
            return tags(revision, name) if name else {}
        parts = properties(revision, found)
        made = {key: example(revision, part, depth - 1) for key, part in reversed(parts.items())}
        return made | (tags(revision, name) if name else {})
    match found.get("type"):
        case "array":
            return [example(revision, found["items"], depth)] if depth > 0 else []
        case "object":
            inner = found.get("additionalProperties")
            if is_object(inner):
                return {"one key": example(revision, inner, depth)} if depth > 0 else {}
            return {} if inner is False else {"free": {"form": [1, None, "x"]}}
        case "integer":
            return 7
        case "number":
            return 12.25
        case "boolean":
            return True
        case "string":
            return _TEXTS.get(found.get("format", ""), "some text")
        case _:
            return {"anything": [1, None]}
