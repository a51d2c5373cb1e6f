"""The compact specifications: operations found by method and path, and schemas with their parents followed.

The files in data/ are made by `python -m codegen.simdata`. A schema is an OpenAPI schema without its prose, in which

- `ref` names a schema (beside it only `nullable` can stand),
- `extends` names the parent whose properties a schema shares,
- `values` is the schema of a map's values and `closed` forbids properties that are not listed,
- `discriminator` names the property that tells the variants of a family apart and `mapping` what its values stand for.
"""

from __future__ import annotations

import functools
import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypedDict
from urllib.parse import unquote

DATA = Path(__file__).parent / "data"

JSON = Any
"""A decoded JSON value. What may be in it is said by a schema, not by a type."""

Kind = Literal["object", "array", "string", "integer", "number", "boolean", "any"]


class Schema(TypedDict, total=False):
    """A schema as the data files hold it; the module's docstring explains the keys that are not OpenAPI's."""

    ref: str
    extends: str
    type: Kind
    format: str
    enum: list[str]
    nullable: bool
    minimum: float
    maximum: float
    minLength: int
    maxLength: int
    default: JSON
    items: Schema
    properties: dict[str, Schema]
    required: list[str]
    values: Schema
    closed: bool
    discriminator: str
    mapping: dict[str, str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in the path, the query or a header."""

    name: str
    where: Literal["path", "query", "header"]
    required: bool
    schema: Schema


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the specification."""

    id: str
    tag: str
    method: str
    path: str
    """Template, such as `/api/v1/jobs/{id}`."""
    summary: str
    roles: tuple[str, ...]
    """Who may call it; empty when the specification does not say."""
    no_auth: bool
    """Whether it answers without an access token."""
    deprecated: bool
    parameters: tuple[Parameter, ...]
    path_names: tuple[str, ...]
    """Names of the path parameters, in the order of the path."""
    body_required: bool
    body: Mapping[str, Schema]
    """Schema by media type; empty when it takes no body."""
    answers: Mapping[int, Mapping[str, Schema]]
    """Status, media type, schema; no media type when the answer has no content. Failures are among them."""

    @property
    def successes(self) -> tuple[int, ...]:
        """The documented 2xx statuses, lowest first."""
        return tuple(sorted(status for status in self.answers if status < 300))

    def answer(self, status: int) -> Schema | None:
        """Schema of the JSON that a status answers with; None if it answers with nothing or with something else."""
        for media, schema in self.answers.get(status, {}).items():
            if media.endswith("json"):
                return schema
        return None


@dataclass(frozen=True, slots=True)
class Shape:
    """What a schema comes to once references and parents have been followed."""

    name: str | None
    """Name of the schema, None for one that stands inline."""
    kind: Kind
    schema: Schema
    properties: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    """Its own and its parents' properties, the parents' first."""
    required: frozenset[str] = frozenset()
    tags: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the discriminators of its parents say when they mean this variant."""


@dataclass(frozen=True, slots=True)
class Match:
    """An operation and the values in its path, percent-decoded."""

    operation: Operation
    values: Mapping[str, str]


class SpecError(Exception):
    """There is no such specification or schema; the message says which ones there are."""


@dataclass(slots=True)
class _Node:
    literal: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    value: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])


class Spec:
    """One revision of one API. It never changes once loaded, so servers share it.

    Attributes:
        api: `vbr` or `vbazure`.
        revision: `1.2-rev0`, `v8`.
        title: name of the API.
        operations: every operation by its id.
        schemas: every named schema.
    """

    __slots__ = ("_children", "_root", "_shapes", "api", "operations", "revision", "schemas", "title")

    def __init__(self, api: str, revision: str, content: dict[str, Any]) -> None:
        self.api = api
        self.revision = revision
        self.title: str = content["title"]
        self.schemas: Mapping[str, Schema] = MappingProxyType(content["schemas"])
        operations = [_operation(entry) for entry in content["operations"]]
        self.operations: Mapping[str, Operation] = MappingProxyType({entry.id: entry for entry in operations})
        self._shapes: dict[str, Shape] = {}
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def __repr__(self) -> str:
        return f"<Spec {self.api} {self.revision}>"

    def match(self, method: str, path: str) -> Match | frozenset[str]:
        """Find the operation of a request.

        Args:
            method: in capitals.
            path: as it was sent: percent-encoded, so that an id with `%2F` in it stays one segment.

        Returns:
            The operation with the values in its path; otherwise the methods that the path takes (none: no such path).
            As on the servers, letters of a path match in either case.
        """
        segments = path.strip("/").split("/")
        # Depth first, a literal before a value: `/users/export` is not the user called export, whatever the method.
        trail: list[tuple[_Node, int, tuple[str, ...]]] = [(self._root, 0, ())]
        while trail:
            node, position, values = trail.pop()
            if position == len(segments):
                if not node.operations:
                    continue
                operation = node.operations.get(method)
                if operation is None:
                    return frozenset(node.operations)
                return Match(operation, dict(zip(operation.path_names, map(unquote, values), strict=True)))
            segment = segments[position]
            if node.value is not None and segment:
                trail.append((node.value, position + 1, (*values, segment)))
            literal = node.literal.get(segment.lower())
            if literal is not None:
                trail.append((literal, position + 1, values))
        return frozenset()

    def shape(self, schema: Schema) -> Shape:
        """Follow the reference and the parents of a schema.

        Raises:
            SpecError: it refers to a schema that does not exist.
        """
        name = schema.get("ref")
        if name is None:
            return self._shape(None, schema) if "extends" in schema or "properties" in schema else _leaf(None, schema)
        known = self._shapes.get(name)
        if known is None:
            known = self._shapes[name] = self._shape(name, self.named(name))
        return known

    def named(self, name: str) -> Schema:
        """The schema of a name.

        Raises:
            SpecError: there is none.
        """
        try:
            return self.schemas[name]
        except KeyError:
            raise SpecError(f"{self.title} {self.revision} has no schema {name!r}") from None

    def nullable(self, schema: Schema) -> bool:
        """Whether null may stand where this schema does."""
        return schema.get("nullable", False) or ("ref" in schema and self.nullable(self.named(schema["ref"])))

    def variants(self, name: str) -> Mapping[str, str]:
        """The discriminator values of a family and the variants they name; nothing for a schema that is no family."""
        return self.named(name).get("mapping", {})

    def _add(self, operation: Operation) -> None:
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.value = node.value or _Node()
                node = node.value
            else:
                node = node.literal.setdefault(segment.lower(), _Node())
        node.operations[operation.method] = operation

    def _shape(self, name: str | None, schema: Schema) -> Shape:
        if "ref" in schema:
            known = self.shape(schema)
            return Shape(name, known.kind, known.schema, known.properties, known.required, known.tags)
        parent = self.shape({"ref": schema["extends"]}) if "extends" in schema else None
        if parent is None:
            if "properties" not in schema:
                return _leaf(name, schema)
            return Shape(name, "object", schema, schema["properties"], frozenset(schema.get("required", ())))
        tags = dict(parent.tags)
        # The nearest parent that has a name for this variant wins; a family in a family adds a second tag.
        if name is not None and "discriminator" in parent.schema:
            for value, variant in parent.schema.get("mapping", {}).items():
                if variant == name:
                    tags[parent.schema["discriminator"]] = value
                    break
        return Shape(
            name,
            "object",
            schema,
            {**parent.properties, **schema.get("properties", {})},
            parent.required | frozenset(schema.get("required", ())),
            tags,
        )


@functools.cache
def load(api: str, revision: str) -> Spec:
    """Load a specification; the same one is handed out again.

    Args:
        api: `vbr` or `vbazure`.
        revision: such as `1.2-rev0` or `v8`.

    Raises:
        SpecError: the simulator does not carry it.
    """
    file = DATA / f"{api}-{revision}.json.gz"
    if not file.is_file():
        known = ", ".join(sorted(path.name.removesuffix(".json.gz") for path in DATA.glob("*.json.gz")))
        raise SpecError(f"no specification {api}-{revision}; there are {known}")
    return Spec(api, revision, json.loads(gzip.decompress(file.read_bytes())))


def _leaf(name: str | None, schema: Schema) -> Shape:
    return Shape(name, schema.get("type", "any"), schema)


def _operation(entry: dict[str, Any]) -> Operation:
    path: str = entry["path"]
    body: dict[str, Any] = entry.get("body", {})
    return Operation(
        id=entry["id"],
        tag=entry["tag"],
        method=entry["method"],
        path=path,
        summary=entry["summary"],
        roles=tuple(entry.get("roles", ())),
        no_auth=entry.get("no_auth", False),
        deprecated=entry.get("deprecated", False),
        parameters=tuple(
            Parameter(item["name"], item["in"], item.get("required", False), item["schema"])
            for item in entry["parameters"]
        ),
        path_names=tuple(segment[1:-1] for segment in path.strip("/").split("/") if segment.startswith("{")),
        body_required=body.get("required", False),
        body=body.get("content", {}),
        answers={int(status): content for status, content in entry["answers"].items()},
    )
