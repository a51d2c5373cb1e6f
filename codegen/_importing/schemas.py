"""Take the schemas of a vendor's file apart: objects with their bases, unions with their members, plain values.

Every object gets a name, because only what has a name gets a class. What newer drafts and careless writers say in other
words is said in those of OpenAPI 3.0 here; how objects inherit is decided afterwards, in `families`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from ..bundle import Document, is_array, is_object
from .names import Names, pascal
from .notes import Notes
from .source import pointed, pointer

PREFIX = "#/components/schemas/"
_TYPES = {"string", "integer", "number", "boolean", "array", "object"}
# What is said of the value at one place, not of its schema.
_OF_USE = ("nullable", "readOnly", "writeOnly", "deprecated", "default")
_ANNOTATIONS = {*_OF_USE, "description", "title", "example", "examples", "externalDocs", "xml"}
_STRUCTURE = {"properties", "required", "discriminator", "items", "enum", "oneOf", "anyOf", "patternProperties"}
_OF_OBJECT = ("minProperties", "maxProperties", "patternProperties")


@dataclass
class Node:
    """A schema with a name.

    Attributes:
        outer: what is said of it as a whole: description, nullable, deprecated, …
        own: what it defines as an object; None for what is no object.
        plain: the schema of what is no object: an enumeration, an array, text.
        bases: the schemas that it extends, in the order of their importance.
        alias: the schema that it is another name of, or extends without adding anything.
        only_a_name: whether it says nothing else than that, so that it is no variant.
        members: the schemas that it is a union of.
        tag: the discriminating property.
        mapping: value of the discriminating property → schema.
        written_inline: whether it had no name in the vendor's file.
    """

    name: str
    place: str
    outer: Document = field(default_factory=dict[str, Any])
    own: Document | None = None
    plain: Document | None = None
    bases: list[str] = field(default_factory=list[str])
    alias: str | None = None
    only_a_name: bool = False
    members: list[str] = field(default_factory=list[str])
    tag: str | None = None
    mapping: dict[str, str] = field(default_factory=dict[str, str])
    written_inline: bool = False

    @property
    def properties(self) -> dict[str, Document]:
        """The properties that it defines itself."""
        return self.own.get("properties", {}) if self.own else {}


class _Ours(str):
    """A reference that names a schema of ours already."""


class Schemas:
    """The schemas of one file, taken apart."""

    def __init__(self, document: Document, notes: Notes) -> None:
        self.document = document
        self.notes = notes
        self._source: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self.names = Names(notes, list(self._source))
        self.nodes: dict[str, Node] = {}
        # our reference → what the vendor wrote there
        self._origin: dict[str, Any] = {_Ours(PREFIX + self.names.of[n]): s for n, s in self._source.items()}
        self._pointed: dict[str, str] = {}
        self._unions: dict[str, str] = {}
        for name, schema in self._source.items():
            self._component(self.names.of[name], schema, f"schema {name}")

    # --- where a schema is used ---------------------------------------------------------------------------------------

    def use(self, found: Any, place: str, hint: str, *, deep: bool = True) -> Document:
        """A schema at a place where it is used, as it stands in our files.

        Args:
            found: the vendor's schema.
            place: where it is, for the report.
            hint: the name for what needs one.
            deep: whether it is an item, a body or the like, where a map and an enumeration need names too; they do not
                where a property or a parameter has them.
        """
        s = self._modern(found, place)
        if set(s) == {"$ref"}:
            return s
        parts: list[Document] = s.get("allOf", [])
        if len(parts) == 1 and "$ref" in parts[0] and not _STRUCTURE & s.keys():
            s.pop("type", None)
            if not is_object(s.get("additionalProperties")):
                s.pop("additionalProperties", None)
                return {key: s[key] for key in ("allOf", *(k for k in s if k != "allOf"))}
        if self._is_loose(s):
            return self._loose(s, place, hint)
        if parts or {"properties", "oneOf", "anyOf", "discriminator"} & s.keys():
            return self._hoist(s, place, hint)
        if s.get("type") == "array":
            return self._array(s, place, hint)
        if is_object(s.get("additionalProperties")):
            if deep:
                return self._hoist(s, place, hint)
            s["additionalProperties"] = self.use(s["additionalProperties"], f"{place}.*", f"{hint}Value")
            return {"type": "object", **s}
        if "enum" in s and deep:
            return self._hoist(s, place, hint)
        return s

    def _array(self, s: Document, place: str, hint: str) -> Document:
        if "items" not in s:
            self.notes.note("arrays that do not say of what are arrays of anything", place)
        return {**s, "items": self.use(s.get("items", {}), f"{place}[]", f"{hint}Item")}

    def _loose(self, s: Document, place: str, hint: str) -> Document:
        self.notes.note(
            "unions that are not of objects alone stay as they are; their values are read as raw JSON", place
        )
        entries = [*s.pop("oneOf", []), *s.pop("anyOf", [])]
        options = [self.use(entry, f"{place}|{i}", f"{hint}Option{i}") for i, entry in enumerate(entries, 1)]
        if "discriminator" in s:
            mapping = {value: PREFIX + name for value, name in self._mapping(s["discriminator"], place).items()}
            s["discriminator"] = {**s["discriminator"], "mapping": mapping}
        return {"oneOf": options, **s}

    def _hoist(self, s: Document, place: str, hint: str) -> Document:
        said = {key: s.pop(key) for key in _OF_USE if key in s}
        if "description" in s:
            said["description"] = s["description"]  # of the place and, as nobody says more, of the schema
        entries = [*s.get("oneOf", []), *s.get("anyOf", [])]
        key = repr((entries, s.get("discriminator"))) if entries and "properties" not in s else ""
        name = self._unions.get(key) if key else None
        if name is None:
            name = self.names.fresh(pascal(hint))
            if key:
                self._unions[key] = name
            what = "unions" if entries else "objects" if "enum" not in s else "enumerations"
            self.notes.note(
                f"{what} without a name got one, because only a named one gets a class", f"{place} → {name}"
            )
            self._origin[_Ours(PREFIX + name)] = s
            self._component(name, dict(s), place)
            self.nodes[name].written_inline = True
        reference = {"$ref": _Ours(PREFIX + name)}
        return {"allOf": [reference], **said} if said else reference

    # --- components ---------------------------------------------------------------------------------------------------

    def _component(self, name: str, found: Any, place: str) -> None:
        node = self.nodes[name] = Node(name, place)
        s = self._modern(found, place)
        parts: list[Document] = s.get("allOf", [])
        node.only_a_name = not (is_object(found) and len(found.get("allOf", ())) > 1)
        if "$ref" in s:
            node.alias = _named(s["$ref"])
        elif len(parts) == 1 and "$ref" in parts[0] and not (_STRUCTURE & s.keys()):
            node.alias = _named(s.pop("allOf")[0]["$ref"])
            closed = s.pop("additionalProperties", None)
            s.pop("type", None)
            node.outer = s
            if is_object(closed):
                node.own = {"additionalProperties": self.use(closed, f"{place}.*", f"{name}Value")}
        elif self._is_loose(s):
            node.plain = self._loose(s, place, name)
        elif self._is_object(s):
            if parts and _STRUCTURE & s.keys():
                self.notes.note("what stands beside an allOf is an object of its own in it; it would be lost", place)
            node.own = {}
            self._gather(node, s, place)
        elif s.get("type") == "array":
            node.plain = self._array(s, place, name)
        else:
            node.plain = s

    def _gather(self, node: Node, s: Document, place: str) -> None:
        """Put what a schema and the parts of its allOf say together."""
        own = cast("Document", node.own)
        for part in s.pop("allOf", []):
            part = self._modern(part, place)
            if "$ref" in part:
                node.bases.append(_named(part["$ref"]))
            else:
                self._gather(node, part, place)
        self._union(node, s, place)
        properties: dict[str, Document] = own.setdefault("properties", {})
        required: list[str] = own.setdefault("required", [])
        stated: Any = s.pop("required", [])
        wanted = [str(key) for key in stated] if is_array(stated) else []
        for key, schema in s.pop("properties", {}).items():
            if is_object(schema) and isinstance(schema.get("required"), bool):
                self.notes.note("`required` on a property is in the list of its object", f"{place}.{key}")
                wanted += [key] * schema["required"]
                schema = {k: v for k, v in schema.items() if k != "required"}
            used = self.use(schema, f"{place}.{key}", node.name + pascal(key), deep=False)
            if key in properties and properties[key] != used:
                if properties[key].get("type") != used.get("type"):
                    self.notes.refuse(f"{place}.{key}", "stands in two parts of an allOf with two types")
                self.notes.note("a property that stands in two parts of an allOf is what both say", f"{place}.{key}")
                used = {**properties[key], **used}
            properties[key] = used
        required += [key for key in wanted if key not in required]
        closed = s.pop("additionalProperties", None)
        if is_object(closed):
            own["additionalProperties"] = self.use(closed, f"{place}.*", f"{node.name}Value")
        elif closed is not None:
            own.setdefault("additionalProperties", closed)
        own.update({key: s.pop(key) for key in _OF_OBJECT if key in s})
        s.pop("type", None)
        for key, value in s.items():
            node.outer.setdefault(key, value)

    def _union(self, node: Node, s: Document, place: str) -> None:
        entries: list[Any] = [*s.pop("oneOf", []), *s.pop("anyOf", [])]
        for index, entry in enumerate(entries, 1):
            if is_object(entry) and set(entry) == {"required"}:
                node.outer.setdefault("x-required-one-of", []).append(entry["required"])
                self.notes.note("alternatives of what is required are kept as x-required-one-of", place)
                continue
            title = str(entry["title"]) if is_object(entry) and entry.get("title") else f"Option {index}"
            hint = node.name + pascal(title)
            used = self.use(entry, f"{place}|{index}", hint)
            if not {"$ref", "allOf"} & used.keys():
                used = self._hoist(used, f"{place}|{index}", hint)
            name = _named(used["$ref"] if "$ref" in used else used["allOf"][0]["$ref"])
            if name != node.name and name not in node.members:
                node.members.append(name)
        discriminator = s.pop("discriminator", None)
        if is_object(discriminator) and isinstance(discriminator.get("propertyName"), str):
            node.tag = discriminator["propertyName"]
            node.mapping |= self._mapping(discriminator, place)

    def _mapping(self, discriminator: Document, place: str) -> dict[str, str]:
        result: dict[str, str] = {}
        for value, target in discriminator.get("mapping", {}).items():
            reference = target if "/" in str(target) else PREFIX + str(target)
            result[str(value)] = _named(self._target(reference, f"{place}, discriminator value {value}"))
        return result

    # --- telling kinds apart ------------------------------------------------------------------------------------------

    def _is_object(self, s: Document) -> bool:
        if {"properties", "allOf", "oneOf", "anyOf", "discriminator"} & s.keys():
            return True
        return s.get("type", "object" if {"required", "additionalProperties"} & s.keys() else None) == "object"

    def _is_loose(self, s: Document) -> bool:
        """Whether it is a union that has members that are no objects."""
        entries = [*s.get("oneOf", []), *s.get("anyOf", [])]
        return bool(entries) and not all(self.stands_for_object(entry) for entry in entries)

    def stands_for_object(self, found: Any, seen: frozenset[str] = frozenset()) -> bool:
        """Whether every value of a schema is an object, whichever schemas it refers to."""
        if not is_object(found):
            return False
        s = found
        if isinstance(reference := s.get("$ref"), str):
            if reference in seen:
                return True
            target = self._origin[reference] if reference in self._origin else pointed(self.document, reference)
            return self.stands_for_object(target, seen | {reference})
        entries: list[Any] = [*s.get("allOf", []), *s.get("oneOf", []), *s.get("anyOf", [])]
        if entries and "properties" not in s:
            real = [e for e in entries if not (_is_null(e) or (is_object(e) and e.keys() <= _ANNOTATIONS))]
            return all(self.stands_for_object(entry, seen) for entry in real)
        return self._is_object(s)

    # --- one wording --------------------------------------------------------------------------------------------------

    def _modern(self, found: Any, place: str) -> Document:
        """The same schema in the words of OpenAPI 3.0, its parts as they were."""
        if found is True:
            return {}
        if not is_object(found):
            self.notes.refuse(place, f"{found!r} is no schema")
            return {}
        s = dict(found)
        reference = s.pop("$ref", None)
        if isinstance(reference, str):
            target = {"$ref": self._target(reference, place)}
            if not s:
                return target
            self.notes.note("what stands beside a $ref is said of its place, not ignored", place)
            s["allOf"] = [target, *s.get("allOf", [])]
        self._types(s, place)
        self._values(s, place)
        for word in ("oneOf", "anyOf"):
            if word in s:
                self._alternatives(s, word, place)
        if "allOf" in s:
            self._parts(s, place)
        if s.get("nullable") is False:
            del s["nullable"]
        if isinstance(s.get("required"), bool):
            del s["required"]
        for word in ("exclusiveMinimum", "exclusiveMaximum"):
            if not isinstance(s.get(word, True), bool):
                s[word.removeprefix("exclusive").lower()] = s[word]
                s[word] = True
        for word in ("prefixItems", "if", "dependentSchemas", "unevaluatedProperties", "$dynamicRef"):
            if word in s:
                self.notes.refuse(place, f"{word} has no like in OpenAPI 3.0")
        if is_array(s.get("examples")):
            s["x-examples"] = s.pop("examples")
        s.pop("$defs", None)  # what refers into them finds them by its reference
        return s

    def _types(self, s: Document, place: str) -> None:
        kind = s.get("type")
        if is_array(kind):
            kinds = [str(entry) for entry in kind]
            if "null" in kinds:
                s["nullable"] = True
                kinds.remove("null")
                self.notes.note("a type that may also be null is nullable", place)
            if len(kinds) == 1:
                s["type"] = kinds[0]
            else:
                del s["type"]
                if kinds:
                    s["oneOf"] = [{"type": entry} for entry in kinds]
        elif kind == "file":
            s.update(type="string", format="binary")
        if s.get("type", "object") not in _TYPES:
            self.notes.refuse(place, f"{s['type']!r} is no type of OpenAPI 3")
        if is_array(s.get("items")):
            self.notes.refuse(place, "items is a list; an array has one schema for its items")

    def _values(self, s: Document, place: str) -> None:
        if "const" in s:
            s["enum"] = [s.pop("const")]
        if "enum" not in s:
            return
        values = list({repr(value): value for value in s.pop("enum")}.values())  # 1 and true are equal in Python
        if None in values:
            values.remove(None)
            s["nullable"] = True
            self.notes.note("null among the values of an enumeration makes it nullable", place)
        if any(isinstance(value, str) and not value.isprintable() for value in values):
            self.notes.refuse(place, "has a value with a control character, which a Python file cannot show")
        if s.get("type") == "array":
            s["items"] = {**s.get("items", {}), "enum": values}
            self.notes.note("values beside an array are those of its items", place)
        elif values:
            if "type" not in s and "allOf" not in s:
                kinds: set[type[Any]] = {type(value) for value in values}
                s["type"] = "string" if kinds == {str} else "integer" if kinds == {int} else "number"
                if kinds not in ({str}, {int}, {float}, {int, float}):
                    del s["type"]
            s["enum"] = values

    def _alternatives(self, s: Document, word: str, place: str) -> None:
        entries: list[Any] = s.pop(word)
        left = [entry for entry in entries if not _is_null(entry)]
        if len(left) < len(entries):
            s["nullable"] = True
            self.notes.note("null among alternatives makes what is left nullable", place)
        if len(left) == 1 and "discriminator" not in s and "properties" not in s:
            self.notes.note("alternatives (oneOf, anyOf) of one are that one", place)
            s["allOf"] = [*s.get("allOf", []), left[0]]
        elif left:
            s[word] = left

    def _parts(self, s: Document, place: str) -> None:
        """Put the parts of an allOf that only annotate, and an only part without a name, into the schema itself."""
        parts: list[Document] = []
        for part in s.pop("allOf"):
            found = self._modern(part, place)
            bare = found.keys() - {"type"} if found.get("type") in (None, s.get("type", "object")) else found.keys()
            if "$ref" not in found and bare <= _ANNOTATIONS:
                for key, value in found.items():
                    s.setdefault(key, value)
            elif found.keys() - {"allOf"} <= _ANNOTATIONS and "allOf" in found:
                parts += found.pop("allOf")
                for key, value in found.items():
                    s.setdefault(key, value)
            else:
                parts.append(found)
        if len(parts) == 1 and "$ref" not in parts[0] and not (parts[0].keys() - {"type"} & s.keys()) - _ANNOTATIONS:
            s.update({key: value for key, value in parts[0].items() if key not in s})
        elif parts:
            s["allOf"] = parts

    def _target(self, reference: str, place: str) -> str:
        if isinstance(reference, _Ours):
            return reference
        parts = pointer(reference)
        if pointed(self.document, reference) is None:
            self.notes.refuse(place, f"{reference} refers to nothing in this file")
            return reference
        if len(parts) == 3 and parts[:2] == ["components", "schemas"]:
            return _Ours(PREFIX + self.names.of[parts[2]])
        if reference not in self._pointed:
            words = [part for part in parts if part not in ("components", "schemas", "properties", "paths", "$defs")]
            name = self._pointed[reference] = self.names.fresh(pascal(*words))
            self.notes.note("references into the middle of something got a schema of their own", f"{place} → {name}")
            self._origin[_Ours(PREFIX + name)] = pointed(self.document, reference)
            self._component(name, pointed(self.document, reference), place)
        return _Ours(PREFIX + self._pointed[reference])


def _named(reference: str) -> str:
    return reference.removeprefix(PREFIX)


def _is_null(found: Any) -> bool:
    if not is_object(found):
        return False
    if found.get("type") == "null" or found == {"nullable": True}:
        return True
    return found.get("enum") == [None] or found.get("const", 0) is None
