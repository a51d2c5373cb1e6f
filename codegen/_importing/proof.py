"""Prove that nothing of a vendor's file got lost: it is read apart from the import, and compared with what came out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bundle import METHODS, Document, is_object
from .source import deref, pointed

_SCHEMAS = "#/components/schemas/"


def lost(source: Document, result: Document, renamed: dict[str, str]) -> list[str]:
    """Every operation, schema, property, enumeration value and variant that the result lacks.

    Args:
        source: the vendor's document.
        result: ours, merged.
        renamed: names of schemas that are others in ours.
    """
    found = [f"operation {name}" for name in sorted(_operations(source) - _operations(result))]
    ours: Document = result["components"]["schemas"]
    theirs: Document = source.get("components", {}).get("schemas", {})
    for name, schema in theirs.items():
        target = renamed.get(name, name)
        if target not in ours:
            found.append(f"schema {name}")
            continue
        found += _beneath(source, schema, result, ours[target], f"schema {name}", renamed, set())
    for path, method, operation in _each(source):
        other = next((op for p, m, op in _each(result) if (_shape(p), m) == (_shape(path), method)), None)
        if other is not None:
            found += _call(source, operation, result, other, f"{method.upper()} {path}", renamed)
    return found


def _each(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, item in document["paths"].items():
        if is_object(item):
            for method in (key for key in item if key in METHODS):
                yield path, method, {**item[method], "parameters": _parameters(document, item, item[method])}


def _parameters(document: Document, item: Document, operation: Document) -> list[Document]:
    both: list[Document] = [*item.get("parameters", []), *operation.get("parameters", [])]
    found = {(p["name"], p["in"]): p for p in (deref(document, p, "") for p in both)}
    return list(found.values())


def _shape(path: str) -> str:
    """A path without the names of its variables."""
    return "/".join("{}" if "{" in part else part for part in path.split("/"))


def _operations(document: Document) -> set[str]:
    return {f"{method.upper()} {_shape(path)}" for path, method, _ in _each(document)}


def _call(
    source: Document, theirs: Document, result: Document, ours: Document, at: str, renamed: dict[str, str]
) -> Iterator[str]:
    mine = {(p["in"], p["name"] if p["in"] != "path" else ""): p for p in ours["parameters"]}
    for p in theirs["parameters"]:
        parameter = mine.get((p["in"], p["name"] if p["in"] != "path" else ""))
        if parameter is None:
            whole = Facts(source, p.get("schema", {})).properties  # an object is sent as its properties
            name = "{}[{}]" if p.get("style") == "deepObject" else "{1}"
            sent = [name.format(p["name"], key) for key in whole]
            if p["name"].lower() != "x-api-version" and not (sent and all(("query", key) in mine for key in sent)):
                yield f"{at}: parameter {p['name']}"
        elif p["in"] != "path":
            yield from _beneath(
                source, p.get("schema", {}), result, parameter["schema"], f"{at}: {p['name']}", renamed, set()
            )
    pairs = [(theirs.get("requestBody"), ours.get("requestBody"), "body")]
    for status, answer in theirs.get("responses", {}).items():
        pairs.append((answer, ours["responses"].get(str(status)), f"answer {status}"))
    for given, got, what in pairs:
        if not given:
            continue
        before: Document = deref(source, given, at).get("content", {})
        after: Document = deref(result, got or {}, at).get("content", {})
        if before and not after:
            yield f"{at}: {what}"
        for media, body in before.items():
            first: Document = next(iter(after.values()), dict[str, Any]())
            other: Document = after.get(media) or first
            if body and "schema" in body and "schema" in other:
                yield from _beneath(source, body["schema"], result, other["schema"], f"{at}: {what}", renamed, set())


def _beneath(
    source: Document, theirs: Any, result: Document, ours: Any, at: str, renamed: dict[str, str], seen: set[int]
) -> Iterator[str]:
    """What is lost of a schema and of everything in it that has no name; what has a name is compared by it."""
    if not is_object(theirs) or id(theirs) in seen:
        return
    seen = {*seen, id(theirs)}
    before, after = Facts(source, theirs), Facts(result, ours)
    yield from (f"{at}: value {value!r}" for value in before.values if str(value) not in map(str, after.values))
    if before.variants:
        reached = after.reached()
        yield from (f"{at}: variant {name}" for name in before.variants if renamed.get(name, name) not in reached)
    for key, schema in before.properties.items():
        if key not in after.properties:
            yield f"{at}.{key}"
        elif is_object(schema) and "$ref" not in schema:
            yield from _beneath(source, schema, result, after.properties[key], f"{at}.{key}", renamed, seen)
    for word, schema in before.inner.items():
        if word not in after.inner:
            yield f"{at}: {word}"
        elif is_object(schema) and "$ref" not in schema:
            yield from _beneath(source, schema, result, after.inner[word], f"{at}[]", renamed, seen)
    if before.type and after.type and before.type != after.type:
        yield f"{at}: type {before.type}"


class Facts:
    """What a schema says, whichever of its parts says it.

    Attributes:
        properties: its properties, inherited ones included.
        values: the values of its enumeration.
        variants: names of the schemas it is an alternative of, or whose discriminator names them.
        names: names of the schemas that it is another name of, or extends.
        inner: the schemas of its items and of the values of its map.
    """

    def __init__(self, document: Document, schema: Any) -> None:
        self.document = document
        self.schema = schema
        self.properties: dict[str, Any] = {}
        self.values: list[Any] = []
        self.variants: set[str] = set()
        self.names: set[str] = set()
        self.inner: dict[str, Any] = {}
        self.type = ""
        self._read(schema, set())

    def reached(self) -> set[str]:
        """Names of the schemas that a value can be of: what is named, its variants, and what extends one of them."""
        known: Document = self.document["components"]["schemas"]
        itself = {name for name, schema in known.items() if schema is self.schema}
        names, before = self.names | self.variants | itself, 0
        while len(names) > before:
            before = len(names)
            names |= {name for name, s in known.items() if {_name(part) for part in s.get("allOf", [])} & names}
        return names

    def _read(self, found: Any, seen: set[str]) -> None:
        if not is_object(found):
            return
        s = found
        if isinstance(reference := s.get("$ref"), str):
            self.names.add(_name(s))
            if reference not in seen:
                self._read(pointed(self.document, reference), {*seen, reference})
        for part in s.get("allOf", []):
            self._read(part, seen)
        for part in (*s.get("oneOf", []), *s.get("anyOf", [])):
            if name := _name(part):
                self.variants.add(name)
            else:
                self._option(part)
        discriminator: Any = s.get("discriminator")
        if is_object(discriminator) and isinstance(discriminator.get("propertyName"), str):
            for target in discriminator.get("mapping", {}).values():
                self.variants.add(str(target).rsplit("/", 1)[-1])
        properties: Any = s.get("properties")
        if is_object(properties):
            self.properties |= properties
        if s.get("type") != "array":  # values beside an array are those of its items
            self.values += [value for value in s.get("enum", []) if value is not None]
        if "const" in s and s["const"] is not None:
            self.values.append(s["const"])
        if is_object(items := s.get("items")):
            self.inner["items"] = {**items, "enum": s["enum"]} if "enum" in s else items
        if is_object(s.get("additionalProperties")):
            self.inner["map"] = s["additionalProperties"]
        if s.get("type") in ("string", "integer", "number", "boolean", "array"):
            self.type = str(s["type"])

    def _option(self, part: Any) -> None:
        """An alternative without a name: one of a single thing, or something plain."""
        if is_object(part) and part.get("type") not in (None, "null", "object"):
            self.inner.setdefault(f"alternative {part.get('type')}", part)


def _name(found: Any) -> str:
    reference = found.get("$ref") if is_object(found) else None
    return reference.removeprefix(_SCHEMAS) if isinstance(reference, str) and reference.startswith(_SCHEMAS) else ""
