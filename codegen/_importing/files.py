"""Write a merged specification as the files of a revision: one for each tag, schemas.yaml, openapi.yaml.

The layout of the text depends on the content alone: what is short and has no sentence stands on one line, everything
else has a line for each key, so that a review shows what changed and nothing beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, cast

import yaml

from ..bundle import METHODS, Document, is_array, is_object

_SCHEMAS = "#/components/schemas/"
_SCHEMA_KEYS = ("type", "format", "items", "enum", "nullable", "readOnly", "deprecated")
_ROOT = ("openapi", "info", "externalDocs", "servers", "security", "components", "tags")
_OPERATION = (
    "operationId", "tags", "summary", "description", "externalDocs", "x-roles", "deprecated", "security",
    "parameters", "requestBody", "responses",
)  # fmt: skip


class _Line(dict[str, Any]):
    """A mapping that stands on one line."""


class _Row(list[Any]):
    """A sequence that stands on one line."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    styled: yaml.ScalarNode = cast("Any", dumper).represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
    )
    return styled


def _mapping(dumper: yaml.SafeDumper, found: dict[str, Any]) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", found.items(), flow_style=isinstance(found, _Line))


def _sequence(dumper: yaml.SafeDumper, found: list[Any]) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", found, flow_style=isinstance(found, _Row))


_Dumper.add_representer(str, _text)
# The files are read as YAML 1.2, where more looks like a number than PyYAML knows of; text of that kind is quoted.
for _number, _pattern in (("int", r"[-+]?[0-9]+"), ("float", r"[-+]?[0-9]+\.[0-9]+(e[-+]?[0-9]+)?")):
    cast("Any", _Dumper).add_implicit_resolver(
        f"tag:yaml.org,2002:{_number}", re.compile(f"^(?:{_pattern})$"), list("-+0123456789")
    )
for _mapping_kind in (dict, _Line):
    _Dumper.add_representer(_mapping_kind, _mapping)
for _sequence_kind in (list, _Row):
    _Dumper.add_representer(_sequence_kind, _sequence)


def write(document: Document, folder: Path) -> list[str]:
    """Write the files of a revision; return the names of those whose content changed, those that are gone included."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = render(document)
    changed: list[str] = []
    for name, text in wanted.items():
        file = folder / name
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            changed.append(name)
    for file in sorted(folder.glob("*.yaml")):
        if file.name not in wanted:
            file.unlink()
            changed.append(file.name)
    return sorted(changed)


def render(document: Document) -> dict[str, str]:
    """The text of each file of a revision, by name."""
    return {
        name: yaml.dump(part, Dumper=_Dumper, sort_keys=False, width=118, allow_unicode=True)
        for name, part in _split(document).items()
    }


def _split(document: Document) -> dict[str, Document]:
    homes = _homes(document)
    schemas: dict[str, Document] = document["components"]["schemas"]
    described = {tag["name"]: tag for tag in document["tags"]}
    by_tag: dict[str, Document] = {}
    for path, item in document["paths"].items():
        for method in (key for key in item if key in METHODS):
            paths = by_tag.setdefault(item[method]["tags"][0], {})
            common = {key: value for key, value in item.items() if key not in METHODS}
            paths.setdefault(path, _common(common))[method] = _operation(item[method])
    parts: dict[str, Document] = {}
    slugs: set[str] = {"openapi", "schemas"}
    for tag, paths in by_tag.items():
        part: Document = {"tags": [_tag(described[tag])], "paths": paths}
        if own := {name: component(schema) for name, schema in schemas.items() if homes[name] == tag}:
            part["components"] = {"schemas": own}
        parts[f"{_slug(tag, slugs)}.yaml"] = part
    shared = {name: component(schema) for name, schema in schemas.items() if homes[name] is None}
    parts["schemas.yaml"] = {"components": {"schemas": shared}}
    parts["openapi.yaml"] = _root(document, [tag for name, tag in described.items() if name not in by_tag])
    return parts


def _slug(tag: str, taken: set[str]) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", tag)
    plain = slug = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-") or "tag"
    count = 1
    while slug in taken:
        count += 1
        slug = f"{plain}-{count}"
    taken.add(slug)
    return slug


def _homes(document: Document) -> dict[str, str | None]:
    """The tag that alone uses a schema; None where several do, or none."""
    schemas: dict[str, Document] = document["components"]["schemas"]
    uses = {name: set(references(schema)) for name, schema in schemas.items()}
    responses: Document = document["components"].get("responses", {})
    users: dict[str, set[str]] = {name: set() for name in schemas}
    for item in document["paths"].values():
        for method in (key for key in item if key in METHODS):
            operation = item[method]
            todo = list(references(operation))
            for answer in operation["responses"].values():
                todo += references(responses.get(str(answer.get("$ref", "")).rsplit("/", 1)[-1], {}))
            seen: set[str] = set()
            while todo:
                if (name := todo.pop()) not in seen and name in uses:
                    seen.add(name)
                    todo += uses[name]
            for name in seen:
                users[name].add(operation["tags"][0])
    return {name: next(iter(tags)) if len(tags) == 1 else None for name, tags in users.items()}


def references(found: Any) -> Iterator[str]:
    """Names of the schemas that a part of a document refers to, those of a discriminator's mapping included."""
    if is_object(found):
        reference = found.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS)
        if isinstance(found.get("propertyName"), str) and is_object(mapping := found.get("mapping")):
            yield from (str(target).removeprefix(_SCHEMAS) for target in mapping.values())
        for value in found.values():
            yield from references(value)
    elif is_array(found):
        for value in found:
            yield from references(value)


# --- how each kind of thing stands in a file --------------------------------------------------------------------------


def line(found: Any) -> Any:
    """The same on one line."""
    if is_object(found):
        return _Line((key, line(value)) for key, value in found.items())
    if is_array(found):
        return _Row(line(value) for value in found)
    return found


def ordered(found: Document, first: Iterable[str], last: Iterable[str] = ()) -> Document:
    """The same with some keys first and some last, whatever order they came in."""
    ends = list(last)
    keys = [key for key in first if key in found]
    keys += [key for key in found if key not in keys and key not in ends]
    return {key: found[key] for key in (*keys, *(key for key in ends if key in found))}


def component(schema: Document) -> Document:
    """A schema in the components."""
    if "allOf" in schema:
        *parents, own = schema["allOf"]
        found = ordered({**schema, "allOf": [*map(line, parents), _object(own)]}, ("description", "allOf"))
        return _each(found, lambda key: key == "allOf")
    if "properties" not in schema and is_object(schema.get("additionalProperties")):
        return _each(ordered(schema, ("type", "additionalProperties", "nullable"), ("description",)))
    if "enum" in schema:
        return _each(ordered(schema, ("type", "format", "description", "enum", "nullable", "deprecated")))
    if schema.get("type") == "object":
        return _object(schema)
    return _each(ordered(schema, _SCHEMA_KEYS, ("description",)))


def _object(found: Document) -> Document:
    result = ordered(
        found,
        ("type", "description", "properties", "required", "additionalProperties", "discriminator", "nullable"),
    )
    if "properties" in result:
        result["properties"] = {name: _property(schema) for name, schema in result["properties"].items()}
    return _each(result, lambda key: key in ("properties", "discriminator"))


def _property(found: Document) -> Document:
    if "description" not in found:
        return _Line(line(found))
    return _each(ordered(found, (), ("description",)))


def _each(found: Document, broken: Callable[[str], bool] = lambda key: False) -> Document:
    return {key: value if broken(key) else line(value) for key, value in found.items()}


def _operation(found: Document) -> Document:
    result = ordered(found, _OPERATION)
    if "parameters" in result:
        result["parameters"] = [_parameter(parameter) for parameter in result["parameters"]]
    if "requestBody" in result:
        body = ordered(result["requestBody"], ("description", "required", "content"))
        result["requestBody"] = {**_each(body), "content": _content(body["content"])}
    result["responses"] = {status: _answer(answer) for status, answer in result["responses"].items()}
    return _each(result, lambda key: key in ("parameters", "requestBody", "responses"))


def _parameter(found: Document) -> Document:
    result = ordered(found, ("name", "in", "required", "description", "deprecated", "schema"))
    return _each(result) if "description" in found else _Line(line(result))


def _answer(found: Document) -> Document:
    if "$ref" in found:
        return _Line(found)
    result = _each(ordered(found, ("description", "content")))
    if "content" in found:
        result["content"] = _content(found["content"])
    return result


def _content(found: Document) -> Document:
    return {media: _each(body) for media, body in found.items()}


def _common(found: Document) -> Document:
    return _each(found)


def _tag(found: Document) -> Document:
    return _each(ordered(found, ("name", "x-displayName", "description", "externalDocs")))


def _root(document: Document, unused: list[Document]) -> Document:
    result = {key: value for key, value in ordered(document, _ROOT).items() if key not in ("paths", "tags")}
    if unused:
        result["tags"] = [_tag(tag) for tag in unused]
    components = ordered(document["components"], ("securitySchemes", "parameters"), ("responses",))
    components.pop("schemas")
    result["components"] = {group: _each(found) for group, found in components.items()}
    if "parameters" in components:
        result["components"]["parameters"] = {name: _each(found) for name, found in components["parameters"].items()}
    if "responses" in components:
        result["components"]["responses"] = {
            name: _answer(found) for name, found in sorted(components["responses"].items())
        }
    result["info"] = _each(result["info"])
    if "externalDocs" in result:
        result["externalDocs"] = _each(result["externalDocs"])
    if "servers" in result:
        result["servers"] = [
            {**_each(server), **({"variables": _each(server["variables"])} if "variables" in server else {})}
            for server in result["servers"]
        ]
    if "security" in result:
        result["security"] = [line(entry) for entry in result["security"]]
    return result
