"""Check the specifications: `python -m codegen.lint` prints operations and schemas per tag and every fault it finds.

Two sets of rules: what any OpenAPI tool asks for, by openapi-spec-validator, and the project's own, which keep a
specification readable and keep the generator from losing things without a word.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from .bundle import BundleError, Document, is_array, is_object, load, operations, read, revisions, walk
from .gates import class_name
from .insight import Insight, identifier, ref_name

_PATH_PARAMETER = re.compile(r"{([^}]+)}")


def lint(document: Document) -> Iterator[str]:
    """Every fault of a merged specification, as a sentence that names the place."""
    broken = [*_references(document), *_families(document)]
    yield from broken
    if not broken:  # the validator follows references, and does not return from a family that refers to itself
        for error in OpenAPIV30SpecValidator(document).iter_errors():
            place = "/".join(map(str, error.absolute_path))
            yield f"{place or 'document'}: {error.message}"
    yield from _operations(document)
    insight = Insight(document)
    if not broken:
        for name, schema in insight.schemas.items():
            yield from _schema(insight, name, schema)
    classes = Counter(class_name(name) for name in document["components"]["schemas"])
    yield from (f"schemas: {count} have the class name {name}" for name, count in classes.items() if count > 1)


def _references(document: Document) -> Iterator[str]:
    for place, found in walk(document):
        reference = found.get("$ref")
        if isinstance(reference, str) and "/example" not in place:
            target: Any = document
            for part in reference.removeprefix("#/").split("/"):
                target = target.get(part) if is_object(target) else None
            if target is None:
                yield f"{place}: {reference} refers to nothing"


def _operations(document: Document) -> Iterator[str]:
    tags = [tag["name"] for tag in document["tags"]]
    ids: Counter[str] = Counter()
    modules: Counter[tuple[str, str]] = Counter()
    for path, method, operation in operations(document):
        name = operation.get("operationId", f"{method} {path}")
        ids[name] += 1
        if len(operation.get("tags", [])) != 1 or operation["tags"][0] not in tags:
            yield f"{name}: needs exactly one tag, one of those that are described"
            continue
        modules[identifier(operation["tags"][0], "tag"), identifier(name)] += 1
        # Where the whole names its public reference, each operation names its place in it.
        for key in ("summary", "description", *(("externalDocs",) if document.get("externalDocs") else ())):
            if not operation.get(key):
                yield f"{name}: has no {key}"
        named = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path"]
        if sorted(named) != sorted(_PATH_PARAMETER.findall(path)):
            yield f"{name}: path parameters {named} are not those of {path}"
        if not any(code.startswith("2") for code in operation["responses"]):
            yield f"{name}: documents no success"
        for code, answer in operation["responses"].items():
            for media, body in answer.get("content", {}).items():
                binary = body.get("schema", {}).get("format") == "binary"
                if binary and media != "application/octet-stream" and len(answer["content"]) == 1:
                    yield f"{name}: {code} is binary and should be application/octet-stream, not {media}"
    yield from (f"{name}: {count} operations have this id" for name, count in ids.items() if count > 1)
    yield from (f"{'.'.join(name)}: {count} operations get this module" for name, count in modules.items() if count > 1)


def _families(document: Document) -> Iterator[str]:
    """A parent maps every variant, every variant extends its parent, and no parent lists variants in another way."""
    schemas: dict[str, Document] = document["components"]["schemas"]
    parents = {name: [ref_name(part) for part in schema.get("allOf", ())[:-1]] for name, schema in schemas.items()}
    children = {name: [child for child, of in parents.items() if name in of] for name in schemas}
    for name, schema in schemas.items():
        own = schema["allOf"][-1] if "allOf" in schema else schema
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and ("properties" in own or "discriminator" in own or "allOf" in schema):
                yield f"{name}: {keyword} is not for the parent of a family; the discriminator's mapping lists variants"
        # Beside its parent a variant may extend unions, which have no properties.
        solid = [of for of in parents[name] if "properties" in schemas.get(of or "", {}) or of not in schemas]
        if "allOf" in schema and (not parents[name] or "$ref" in own or solid not in ([], parents[name][:1])):
            yield f"{name}: a variant is allOf of a reference to its parent and an object of its own"
        if "discriminator" not in own:
            continue
        mapped = {target.rsplit("/", 1)[1] for target in own["discriminator"].get("mapping", {}).values()}
        variants = _below(name, children)
        # Who extends another variant is that one's business; another name of the family is no variant.
        ends = {v for v in variants if not children[v] and not _below(v, parents) & mapped - {name}}
        for lost in sorted(v for v in ends - mapped if "x-alias-of" not in schemas[v]):
            yield f"{name}: the discriminator does not map its variant {lost}"
        for stray in sorted(mapped - variants - {name}):
            yield f"{name}: the discriminator maps {stray}, which does not extend it"
        if "properties" in own and own["discriminator"]["propertyName"] not in own["properties"]:
            yield f"{name}: the discriminator's property {own['discriminator']['propertyName']} is not one of its own"


def _below(name: str, edges: dict[str, list[Any]]) -> set[str]:
    found: set[str] = set()
    todo = list(edges[name])
    while todo:
        if (other := todo.pop()) not in found and other in edges:
            found.add(other)
            todo += edges[other]
    return found


def _schema(insight: Insight, name: str, schema: Document) -> Iterator[str]:
    if not schema.get("description"):
        yield f"{name}: has no description"
    own = schema["allOf"][-1] if "allOf" in schema else schema
    properties: Document = own.get("properties", {})
    for missing in sorted(set(own.get("required", [])) - set(insight.properties(schema))):
        yield f"{name}: requires {missing}, which it does not define"
    for key, found in properties.items():
        if "allOf" in found and ("properties" in found or len(found["allOf"]) != 1):
            yield f"{name}.{key}: allOf with properties beside it; they would be lost"
        if "properties" in found:
            yield f"{name}.{key}: an object without a name; give it one in components"
    for place, found in walk(schema, name):
        values = found.get("enum")
        if is_array(values):
            repeated = Counter(map(repr, values))
            yield from (f"{place}: {value} stands {count} times" for value, count in repeated.items() if count > 1)


def per_tag(document: Document) -> dict[str, int]:
    """Operations of each tag, in the order in which the tags are described."""
    counts = Counter(operation["tags"][0] for _, _, operation in operations(document))
    return {tag["name"]: counts[tag["name"]] for tag in document["tags"]}


def main() -> int:
    """Print the counts and the faults of every specification; 1 if there is a fault."""
    faults = 0
    for revision in revisions():
        try:
            document = load(revision.folder)
        except BundleError as error:
            print(error, file=sys.stderr)
            return 1
        homes = {
            tag["name"]: len(part.get("components", {}).get("schemas", {}))
            for part in map(read, sorted(revision.folder.glob("*.yaml")))
            for tag in part.get("tags", [])
        }
        counts = per_tag(document)
        for tag, count in counts.items():
            print(f"{revision!s:16} {tag:24} {count:4} operations {homes[tag]:4} schemas of its own")
        schemas = len(document["components"]["schemas"])
        shared = schemas - sum(homes.values())
        total = f"{sum(counts.values()):4} operations {schemas:4} schemas, {shared} of them shared"
        print(f"{revision!s:16} {'all':24} {total}")
        for fault in lint(document):
            faults += 1
            print(f"{revision}: {fault}", file=sys.stderr)
    print(f"{faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
