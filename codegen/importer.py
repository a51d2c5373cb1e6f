"""Take a vendor's specification over: `python -m codegen.importer SWAGGER [API]` makes openapi/<api>/<revision>/ of it.

The file is read, its schemas are taken apart and put together by our rules of inheritance, its operations are written
out, what has no description gets that of another revision, and what came out is compared with what went in. What
cannot be kept is refused, and then nothing is written.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from . import bundle
from ._importing import files, paths, proof, words
from ._importing.families import Families
from ._importing.notes import ImportRefusedError, Notes
from ._importing.reading import read
from ._importing.schemas import PREFIX, Node, Schemas
from ._importing.source import APIS, api_of, revision_of, rooted
from .bundle import BundleError, Document, Revision, is_array, is_object

# What the whole of a document says beside its operations and schemas.
_ROOT = ("info", "externalDocs", "servers", "security")
_ABOUT = {
    "vbr": "Veeam Backup & Replication REST API",
    "vbazure": "Veeam Backup for Microsoft Azure REST API",
}


def convert(source: Document, revision: Revision, others: list[Document], notes: Notes) -> Document:
    """Turn a vendor's document into one in our layout.

    Args:
        source: the vendor's document.
        revision: the revision that it describes.
        others: other revisions of the API, for words, servers, values that mean variants; the most alike first.
        notes: gathers what is changed.

    Raises:
        ImportRefusedError: something cannot be kept; the message names every place.
    """
    schemas = Schemas(source, notes)
    operations = paths.Paths(source, schemas, notes)
    notes.check()
    families = Families(schemas, others, notes)
    instead = families.settle()
    operations.settle_parameters(families)
    notes.check()

    used = [
        item[method]["tags"][0] for item in operations.paths.values() for method in item if method in bundle.METHODS
    ]
    tags = {name: tag for name, tag in operations.tags.items() if name in used}
    tags |= {name: tag for name, tag in operations.tags.items() if name not in used}
    components: Document = {"securitySchemes": _first("securitySchemes", source.get("components", {}), others)}
    if operations.version is not None:
        components["parameters"] = {"ApiVersion": _version(operations.version, revision, others)}
    components["responses"] = operations.responses
    kept = ("headers", "examples", "links", "callbacks")
    components |= {key: value for key, value in source.get("components", {}).items() if key in kept}
    components["schemas"] = {name: _schema(node) for name, node in schemas.nodes.items()}
    document: Document = {"openapi": "3.0.3", **{key: source[key] for key in _ROOT if source.get(key)}}
    document["info"] = {**source["info"], "title": source["info"].get("title") or _ABOUT[revision.api]}
    document["info"]["version"] = revision.name
    for key in ("servers", "security"):
        if key not in document and others and key in others[0]:
            document[key] = others[0][key]
    document |= {"components": components, "tags": list(tags.values()), "paths": operations.paths}
    more = {key: value for key, value in source.items() if key not in document and key != "jsonSchemaDialect"}
    if "webhooks" in more:
        more["x-webhooks"] = more.pop("webhooks")
        notes.note("webhooks are kept as x-webhooks and not generated: it is the server that calls", "webhooks")
    document |= more
    _version_on_paths(document)
    result: Document = _plain(document, schemas, instead)
    words.borrow(result, others, notes)
    if gone := proof.lost(source, result, notes.renamed):
        for what in gone:
            notes.refuse(what, "would be lost; the importer does not know this way of writing")
        notes.check()
    return result


def _first(group: str, components: Document, others: list[Document]) -> Any:
    if group in components or not others:
        return components.get(group, {"bearer": {"type": "http", "scheme": "bearer"}})
    return others[0]["components"].get(group, {})


def _version(found: Document, revision: Revision, others: list[Document]) -> Document:
    known: list[Document] = [
        o["components"]["parameters"]["ApiVersion"] for o in others if "parameters" in o["components"]
    ]
    theirs = known[0] if known else {}
    text = found.get("description") or theirs.get("description") or "Version and revision of the API."
    schema = {"type": "string", "default": revision.name}
    return {"name": found["name"], "in": "header", "required": True, "description": text, "schema": schema}


def _version_on_paths(document: Document) -> None:
    if "parameters" in document["components"]:
        for path, item in document["paths"].items():
            document["paths"][path] = {"parameters": [{"$ref": "#/components/parameters/ApiVersion"}], **item}


def _schema(node: Node) -> Document:
    """A schema as it stands in our files."""
    if node.own is None:
        return {**(node.plain or {}), **node.outer}
    own = {"type": "object", **{key: value for key, value in node.own.items() if value not in ({}, [])}}
    if node.own.get("additionalProperties") == {}:
        own["additionalProperties"] = {}
    if node.tag is not None:
        mapping = {value: PREFIX + name for value, name in node.mapping.items()}
        own["discriminator"] = {"propertyName": node.tag, "mapping": mapping}
    if not node.bases:
        return {**own, **node.outer}
    return {**node.outer, "allOf": [*({"$ref": PREFIX + base} for base in node.bases), own]}


def _plain(found: Any, schemas: Schemas, instead: dict[str, str]) -> Any:
    """A deep copy in which references name what is there, and names are plain text."""
    if is_object(found):
        result: Document = {str(key): _plain(value, schemas, instead) for key, value in found.items()}
        inner = result["allOf"][0] if len(result.get("allOf") or ()) == 1 else result
        name = inner.get("$ref") if is_object(inner) else None
        if isinstance(name, str) and (target := instead.get(name.removeprefix(PREFIX))):
            inner["$ref"] = PREFIX + target
            node = schemas.nodes.get(name.removeprefix(PREFIX))
            if node and node.outer.get("nullable"):
                return {**({"allOf": [inner]} if inner is result else result), "nullable": True}
        return result
    if is_array(found):
        return [_plain(value, schemas, instead) for value in found]
    return str(found) if isinstance(found, str) else found


def others_of(revision: Revision) -> list[Document]:
    """The other revisions of an API, the newest first."""
    found = [r for r in bundle.revisions() if r.api == revision.api and r.name != revision.name]
    return [bundle.load(r.folder) for r in sorted(found, key=lambda r: r.age, reverse=True)]


def take_over(file: Path, api: str | None = None) -> tuple[Revision, Notes, list[str]]:
    """Import a file into openapi/; return the revision, the report, and the names of the files that changed.

    Raises:
        ImportRefusedError: something cannot be kept; nothing is written.
    """
    notes = Notes()
    source = read(file)
    api = api or api_of(source)
    source = rooted(source, notes)
    revision = Revision(api, revision_of(source, api))
    document = convert(source, revision, others_of(revision), notes)
    with tempfile.TemporaryDirectory() as scratch:
        files.write(document, Path(scratch))
        again = bundle.load(Path(scratch))
        for of in (again, document):
            # they are merged in the order of the files' names
            of["tags"] = sorted(of["tags"], key=_tag_name)
        if again != document:
            raise ImportRefusedError(f"{file}: reads otherwise once it is written")
    return revision, notes, files.write(document, revision.folder)


def _tag_name(tag: Document) -> str:
    return str(tag["name"])


def main(arguments: list[str]) -> int:
    """Import what is asked for; print what was changed and why."""
    if not 1 <= len(arguments) <= 2 or (len(arguments) == 2 and arguments[1] not in APIS):
        print(f"usage: python -m codegen.importer SWAGGER.json [{'|'.join(APIS)}]", file=sys.stderr)
        return 2
    try:
        revision, notes, changed = take_over(Path(arguments[0]), *arguments[1:])
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    document = bundle.load(revision.folder)
    count = sum(1 for _ in bundle.operations(document))
    print(f"{revision}: {count} operations, {len(document['components']['schemas'])} schemas; nothing is lost")
    for line in notes.lines():
        print(line)
    where = f"openapi/{revision.api}/{revision.name}/"
    print(f"{len(changed)} files changed in {where}: {', '.join(changed)}" if changed else f"{where} is as it was")
    print("Now: make generate")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
