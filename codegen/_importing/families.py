"""Decide how objects inherit: a parent with a full mapping, variants that extend it, unions that they extend beside it.

A vendor's parent lists its variants by `oneOf` and is at once the base of each; or a union has no base at all; or a
variant is mapped nowhere. Here each of them becomes inheritance that a class can express: an object has one parent
with properties, and may beside it be a member of unions, which define none.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, cast

from ..bundle import Document
from .notes import Notes
from .schemas import PREFIX, Node, Schemas


class Families:
    """The schemas of one file, and who extends whom.

    Args:
        schemas: the schemas, taken apart.
        others: other revisions of the API, which may map what this one forgets; the most alike first.
        notes: the report.
    """

    def __init__(self, schemas: Schemas, others: list[Document], notes: Notes) -> None:
        self.nodes = schemas.nodes
        self.others = others
        self.notes = notes
        self._instead: dict[str, str] = {}
        self._theirs = {ours: theirs for theirs, ours in schemas.names.of.items()}

    def settle(self) -> dict[str, str]:
        """Decide about every schema; return which schema stands for a union or alias that is another one."""
        for node in self.nodes.values():
            self._alias(node, (node.name,))
        for node in self.nodes.values():
            self._bases(node)
        self.notes.check()  # what follows goes up and down the bases
        self._known_unions()
        families = [node for node in self.nodes.values() if node.own is not None and (node.members or node.tag)]
        for node in sorted(families, key=lambda node: not node.properties):
            self._attach_all(node)
        self._can_be_classes()
        self.notes.check()
        for node in self.nodes.values():
            self._repeated(node)
        for node in sorted(families, key=lambda node: len([*self._ancestors(node.name)])):
            self._complete(node)
        for node in families:
            self._tag_property(node)
        for node in self.nodes.values():
            self._undefined(node)
        return self._instead

    # --- who is what --------------------------------------------------------------------------------------------------

    def _alias(self, node: Node, seen: tuple[str, ...]) -> None:
        if node.alias is None:
            return
        target = self.nodes.get(node.alias)
        if target is None or node.alias in seen:
            self.notes.refuse(node.place, f"refers to {node.alias}, which is nothing or itself")
            return
        self._alias(target, (*seen, node.alias))
        if target.own is not None:
            node.own, node.bases = node.own or {}, [node.alias]
            family = bool(target.tag or target.members or node.alias in self._instead)
            if family and node.only_a_name and not self._lists(target, node.name):
                self._instead[node.name] = self._instead.get(node.alias, node.alias)
                node.outer["x-alias-of"] = self._instead[node.name]
                self.notes.note("another name of a family is not used; the family itself is", node.name)
        elif target.plain is not None and node.own is None:
            node.plain, node.outer = {**copy.deepcopy(target.plain), **node.outer}, {}
            self.notes.note("another name of values or of a plain type has a copy of them", node.name)
        else:
            self.notes.refuse(node.place, f"extends {node.alias}, which is no object")
        node.alias = None

    def _bases(self, node: Node) -> None:
        bases = [self._instead.get(base, base) for base in dict.fromkeys(node.bases)]
        for base in bases:
            if base not in self.nodes or self.nodes[base].own is None:
                self.notes.refuse(node.place, f"extends {base}, which is no object")
            elif node.name in (base, *self._ancestors(base)):
                self.notes.refuse(node.place, f"extends {base}, which extends it")
        if self.notes.refused:
            return
        node.bases = bases = [b for b in bases if not any(b in self._ancestors(other) for other in bases)]
        solid = [base for base in bases if self._solid(base)]
        if len(solid) > 1:
            # The parent is the one that counts it among its variants, or the first; the others are copied.
            parent = next((base for base in solid if self._lists(self.nodes[base], node.name)), solid[0])
            for base in solid:
                if base != parent:
                    self._copy(node, self.nodes[base])

    def _copy(self, node: Node, base: Node) -> None:
        if self._lists(base, node.name) or base.tag:
            why = f"extends two families; {base.name} cannot be its parent beside another one with properties"
            self.notes.refuse(node.place, why)
        own = cast("Document", node.own)
        for name in (base.name, *self._ancestors(base.name)):
            source = self.nodes[name]
            own["properties"] = {**copy.deepcopy(source.properties), **node.properties}
            more = [key for key in (source.own or {}).get("required", []) if key not in own.setdefault("required", [])]
            own["required"] += more
        node.bases.remove(base.name)
        what = "an object has one parent with properties; those of another base are its own"
        self.notes.note(what, f"{node.name} of {base.name}")

    def _known_unions(self) -> None:
        """A union that was written where it is used, and is a family that has a name, is that family."""
        families = [node for node in self.nodes.values() if (node.members or node.tag) and not node.written_inline]
        for union in [node for node in self.nodes.values() if node.written_inline and node.members]:
            if union.properties:
                continue
            family = next((node for node in families if self._all_of(union, node)), None)
            if parent := next((name for name in union.members if self._open(union, name)), None):
                family = self.nodes[parent]
                if not (family.tag or family.members):
                    family.tag, family.mapping = union.tag, union.mapping
            if family:
                self._instead[union.name] = family.name
                self.notes.note("a union of all variants of a family is that family", f"{union.place} → {family.name}")
                del self.nodes[union.name]

    def _all_of(self, union: Node, family: Node) -> bool:
        everything = {*family.members, *family.mapping.values(), *self._children(family.name)} - {family.name}
        return set(union.members) == everything and union.tag in (None, family.tag)

    def _open(self, union: Node, name: str) -> bool:
        """Whether a member is the base of all others, so that any of its variants may be meant."""
        return set(union.members) <= {name, *self._descendants(name)}

    # --- who extends whom ---------------------------------------------------------------------------------------------

    def _attach_all(self, node: Node) -> None:
        members = dict.fromkeys(self._instead.get(name, name) for name in (*node.members, *node.mapping.values()))
        members.pop(node.name, None)
        kind = "unions are parents without properties, which their members extend"
        if node.properties:
            kind = "variants that a parent lists extend it; its oneOf is gone, because it is the base of each"
        if node.members:
            self.notes.note(kind, node.name)
        for name in members:
            if name not in self.nodes or self.nodes[name].own is None:
                self.notes.refuse(node.place, f"its variant {name} is no object")
                return
        if not node.properties and not node.bases and (parent := self._common(node, list(members))):
            node.bases = [parent]
        for name in members:
            variant = self.nodes[name]
            if node.name in self._ancestors(name):
                continue
            if name in self._ancestors(node.name):
                self.notes.refuse(node.place, f"its variant {name} is its own base")
            elif node.properties:
                self._adopt(node, variant)
            else:
                implied = set(self._ancestors(node.name))
                kept = [base for base in variant.bases if base not in implied]
                variant.bases = [*kept, node.name]

    def _adopt(self, node: Node, variant: Node) -> None:
        if any(self._solid(base) for base in variant.bases):
            why = (
                f"extends {variant.bases[0]} and is a variant of {node.name}; an object has one parent with properties"
            )
            self.notes.refuse(variant.place, why)
            return
        variant.bases.insert(0, node.name)

    def _common(self, union: Node, members: list[str]) -> str | None:
        """The nearest base with properties that all members have."""
        if not members:
            return None
        first, *others = ([*self._ancestors(name)] for name in members)
        for base in first:
            if base != union.name and self._solid(base) and all(base in other for other in others):
                return base
        return None

    def _can_be_classes(self) -> None:
        made: dict[str, type] = {"": type("Model", (), {"__slots__": ("raw",)})}

        def make(name: str) -> type:
            if name not in made:
                node = self.nodes[name]
                bases = tuple(make(base) for base in node.bases) or (made[""],)
                made[name] = type(name, bases, {"__slots__": ("own",) if node.properties else ()})
            return made[name]

        for node in self.nodes.values():
            if node.own is None:
                continue
            try:
                make(node.name)
            except TypeError:
                self.notes.refuse(node.place, f"no class can extend all of {', '.join(node.bases)}")
                return

    # --- which value means which variant ------------------------------------------------------------------------------

    def _repeated(self, node: Node) -> None:
        inherited = self.properties(node, own=False)
        for key in [key for key, schema in node.properties.items() if inherited.get(key) == schema]:
            del node.properties[key]
            self.notes.note("properties that a parent has in the same words are inherited", f"{node.name}.{key}")

    def _complete(self, node: Node) -> None:
        """Map every variant."""
        node.members = [self._instead.get(name, name) for name in node.members]
        node.mapping = {value: self._instead.get(name, name) for value, name in node.mapping.items()}
        variants = [name for name in self._variants(node) if "x-alias-of" not in self.nodes[name].outer]
        if node.tag is None:
            inherited = (self.nodes[base].tag for base in self._ancestors(node.name))
            node.tag = next((tag for tag in inherited if tag), None) or self._telling(variants)
        if node.tag is None:
            what = "no property tells the variants apart, so that values stay with the parent, with all they hold"
            self.notes.note(what, node.name)
            return
        for name in variants:
            if name in node.mapping.values() or self._covered(node, name):
                continue
            # Who is above or below and tells by the same property may have said it.
            beside = [self.nodes[of] for of in (*self._ancestors(node.name), *self._descendants(node.name))]
            told = [of.mapping for of in beside if of.tag == node.tag]
            values = list(dict.fromkeys(value for mapping in told for value, to in mapping.items() if to == name))
            values = values or self._values(self.nodes[name], node.tag)
            if not values and (values := self._elsewhere(node, name)):
                what = "variants that are mapped nowhere go by the value that means them in another revision"
                self.notes.note(what, f"{node.name}: {', '.join(values)} → {name}")
            if not values and (value := self._patterned(node, name)):
                values = [value]
                what = "variants that are mapped nowhere go by the value that their names hold, as the mapped ones do"
                self.notes.note(what, f"{node.name}: {value} → {name}")
            if not values:
                values = [self._theirs.get(name, name)]
                what = "variants that are mapped nowhere go by their names, which is what OpenAPI means by that"
                self.notes.note(what, f"{node.name}: {name}")
            for value in values:
                if value in node.mapping:
                    self.notes.refuse(node.place, f"{value!r} means both {node.mapping[value]} and {name}")
                node.mapping[value] = name

    def _variants(self, node: Node) -> Iterator[str]:
        yield from node.members
        for name in self._descendants(node.name):
            if name not in node.members and not self._children(name):
                yield name

    def _covered(self, node: Node, name: str) -> bool:
        """Whether a variant of the family decides about it."""
        return any(
            base in node.mapping.values() and self.nodes[base].tag and node.name in self._ancestors(base)
            for base in self._ancestors(name)
        ) or bool(self.nodes[name].members and not self.nodes[name].properties)

    def _elsewhere(self, node: Node, name: str) -> list[str]:
        """The values that mean a variant of the same name in another revision."""
        for other in self.others:
            schema: Document = other["components"]["schemas"].get(node.name, {})
            told: Document = schema.get("allOf", [schema])[-1].get("discriminator", {})
            if told.get("propertyName") == node.tag:
                mapping: dict[str, str] = told["mapping"]
                if values := [v for v, to in mapping.items() if to == PREFIX + name and v not in node.mapping]:
                    return values
        return []

    def _patterned(self, node: Node, name: str) -> str | None:
        """The documented value that a name holds in the way in which the names of all mapped variants hold theirs."""
        found = self.properties(node).get(node.tag or "", {})
        target = self.nodes.get(str(found.get("allOf", [found])[0].get("$ref")).removeprefix(PREFIX))
        values: list[str] = [str(value) for value in ((target.plain if target else None) or found).get("enum", [])]
        told = {v.lower(): self._theirs.get(to, to).lower() for v, to in node.mapping.items() if v in values}
        around = {tuple(to.split(value, 1)) if value and value in to else None for value, to in told.items()}
        if len(around) != 1 or (affixes := around.pop()) is None:
            return None
        wanted = self._theirs.get(name, name).lower()
        return next((v for v in values if v not in node.mapping and v.lower().join(affixes) == wanted), None)

    def _telling(self, variants: list[str]) -> str | None:
        """A property of which each variant has values that no other one has."""
        if not variants:
            return None
        for key in self.properties(self.nodes[variants[0]]):
            values = [self._values(self.nodes[name], key) for name in variants]
            every = [value for of in values for value in of]
            if all(values) and len(every) == len(set(every)):
                return key
        return None

    def _values(self, node: Node, key: str) -> list[str]:
        """The values that a variant itself allows for a property, if it names them."""
        found: Document = node.properties.get(key, {})
        parts: list[Document] = found.get("allOf", [found])
        if reference := parts[0].get("$ref"):
            target = self.nodes.get(str(reference).removeprefix(PREFIX))
            found = (target.plain if target else None) or {}
        values: list[Any] = found.get("enum", [])
        return [str(value) for value in values] if len(values) == 1 else []

    def _tag_property(self, node: Node) -> None:
        if node.tag is None:
            return
        bare = [
            name for name in dict.fromkeys(node.mapping.values()) if node.tag not in self.properties(self.nodes[name])
        ]
        if node.tag in self.properties(node) or not bare:
            return
        for of in [node] if self._solid(node.name) else [self.nodes[name] for name in bare]:
            own = cast("Document", of.own)
            own["properties"] = {**of.properties, node.tag: {"type": "string"}}
            own["required"] = [*own.get("required", []), node.tag]
            self.notes.note(
                "a property that tells variants apart and is defined nowhere is text", f"{of.name}.{node.tag}"
            )

    def _undefined(self, node: Node) -> None:
        own = node.own or {}
        for key in own.get("required", []):
            if key not in self.properties(node):
                own["properties"] = {**node.properties, key: {}}
                self.notes.note(
                    "properties that are required and defined nowhere can be anything", f"{node.name}.{key}"
                )

    # --- up and down --------------------------------------------------------------------------------------------------

    def _solid(self, name: str) -> bool:
        """Whether it has properties, its own or inherited, so that it can be no second base."""
        return any(self.nodes[of].properties for of in (name, *self._ancestors(name)))

    def _lists(self, node: Node, name: str) -> bool:
        return name in node.members or name in node.mapping.values()

    def _ancestors(self, name: str) -> Iterator[str]:
        todo, seen = list(self.nodes[name].bases), {name}
        while todo:
            base = todo.pop(0)
            if base not in seen and base in self.nodes:
                seen.add(base)
                yield base
                todo += self.nodes[base].bases

    def _children(self, name: str) -> list[str]:
        return [node.name for node in self.nodes.values() if name in node.bases]

    def _descendants(self, name: str) -> list[str]:
        return [node.name for node in self.nodes.values() if name in self._ancestors(node.name)]

    def properties(self, node: Node, *, own: bool = True) -> dict[str, Document]:
        """The properties of an object, inherited ones included."""
        result: dict[str, Document] = dict(node.properties) if own else {}
        for base in self._ancestors(node.name):
            result = {**self.nodes[base].properties, **result}
        return result

    def required(self, node: Node) -> set[str]:
        """The properties that an object must have."""
        return {
            key for of in (node.name, *self._ancestors(node.name)) for key in (self.nodes[of].own or {})["required"]
        }
