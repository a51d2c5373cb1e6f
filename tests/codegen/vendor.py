"""Vendor's files for the tests of the importer: deliberately nasty ones, and ours written as vendors write them."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from codegen import bundle
from codegen._importing.reading import read
from codegen.bundle import Document, is_array, is_object

NASTY = Path(__file__).parent / "nasty"
# What the large file is made of; a test may put specifications elsewhere.
LARGE = bundle.OPENAPI / "vbr" / "1.2-rev1"
TROUBLES = sorted(file.stem for file in NASTY.glob("*.json") if file.stem != "all")


def nasty(name: str) -> Path:
    """The file of one known trouble, or of all of them."""
    return NASTY / f"{name}.json"


def content(name: str) -> Document:
    """The document in such a file."""
    return read(nasty(name))


def large(tree: Path) -> Path:
    """A file of hundreds of schemas, as a .NET server writes it: a revision of ours with oddities all over."""
    file = tree / "swagger.json"
    document = as_swashbuckle(bundle.load(LARGE), "9.1-rev0")
    file.write_text(json.dumps(document, indent=2), encoding="utf-8-sig")
    return file


def at(tree: Path, patch: pytest.MonkeyPatch) -> None:
    """Let specifications and packages be below another folder than the project's."""
    patch.setattr(bundle, "OPENAPI", tree / "openapi")
    patch.setattr(bundle, "GENERATED", tree / "generated")


def as_a_vendor(document: Document, *, words: bool) -> Document:
    """One of our specifications as a vendor writes it: parents list their variants, nothing is shared.

    Args:
        document: ours, merged.
        words: whether to keep what describes operations, parameters, answers, schemas and properties.
    """
    found = copy.deepcopy(document)
    schemas: dict[str, Document] = found["components"]["schemas"]
    for schema in schemas.values():
        if "allOf" in schema:
            parent, own = schema.pop("allOf")
            schema.update({"allOf": [parent], **own})  # an object of its own only as siblings of the reference
        if "discriminator" in schema:
            schema["oneOf"] = [
                {"$ref": target} for target in dict.fromkeys(schema["discriminator"]["mapping"].values())
            ]
    for schema in schemas.values():
        for key, used in schema.get("properties", {}).items():
            # the variants once more, wherever one of them can stand
            name = str(used.get("$ref", used.get("allOf", [{}])[0].get("$ref"))).rsplit("/", 1)[-1]
            if variants := schemas.get(name, {}).get("oneOf"):
                rest = {word: value for word, value in used.items() if word not in ("$ref", "allOf")}
                schema["properties"][key] = {"oneOf": copy.deepcopy(variants), **rest}
    responses = found["components"].pop("responses")
    version = found["components"].pop("parameters", {}).get("ApiVersion")
    for item in found["paths"].values():
        item.pop("parameters", None)
        for operation in item.values():
            if version:
                operation["parameters"] = [version, *operation.get("parameters", [])]
            for status, answer in operation["responses"].items():
                if "$ref" in answer:
                    operation["responses"][status] = copy.deepcopy(responses[answer["$ref"].rsplit("/", 1)[1]])
    if not words:
        for schema in schemas.values():
            _silence(schema)
        for item in found["paths"].values():
            _silence(item)
        for tag in found["tags"]:
            del tag["description"]
    found["openapi"] = "3.0.1"
    return found


def _silence(found: Any) -> None:
    if is_object(found):
        for key in ("description", "summary"):
            if isinstance(found.get(key), str):
                del found[key]
        for value in found.values():
            _silence(value)
    elif is_array(found):
        for value in found:
            _silence(value)


def as_swashbuckle(document: Document, revision: str) -> Document:
    """One of our specifications as a .NET server writes it, with every oddity at each place where it can stand.

    Args:
        document: ours, merged.
        revision: what it is to call itself.
    """
    found = as_a_vendor(document, words=False)
    found["info"] = {"title": found["info"]["title"], "version": revision}
    for key in ("externalDocs", "servers", "tags"):
        found.pop(key, None)
    schemas: dict[str, Document] = found["components"]["schemas"]
    _inline(found)
    for place, part in bundle.walk(found["paths"]):
        if place.endswith("/204"):
            part["content"] = {"application/json": {"schema": {"$ref": "#/components/schemas/EmptySuccess"}}}
        if is_object(content := part.get("content")):
            part["content"] = _media(content)
        if part.get("in") == "path":
            part["schema"]["nullable"] = True
        if part.get("in") == "query" and part["schema"].get("type") == "array":
            part["explode"] = False
    for item in found["paths"].values():
        for operation in item.values():
            if body := operation.get("requestBody"):
                for media in body["content"].values():
                    if "$ref" in media["schema"]:
                        media["schema"] = {"allOf": [media["schema"]], "nullable": True}
    unmapped = 0
    for schema in schemas.values():
        if "properties" in schema:
            schema["additionalProperties"] = False
            required = schema.get("required", [])
            properties: dict[str, Document] = schema["properties"]
            for key, used in properties.items():
                wrapped: Document = {"allOf": [used]} if "$ref" in used else used
                properties[key] = {**wrapped, **({"nullable": True} if key not in required else {})}
        mapping = schema.get("discriminator", {}).get("mapping", {})
        if len(set(mapping.values())) == len(mapping) > 2 and "properties" in schema:
            mapping.popitem()
            unmapped += 1
    assert unmapped >= 10, "families that forget a variant"
    schemas |= {
        "EmptySuccess": {"type": "object", "additionalProperties": False},
        "EVendorNumber": {"type": "integer", "format": "int32", "enum": [0, 1, 2], "x-enumNames": ["Off", "On", "on"]},
        "EVendorCase": {"type": "string", "enum": ["Monday", "monday", "MONDAY", "mon-day", "", "None", "1st"]},
        "VendorNode": {
            "type": "object",
            "properties": {
                "$ref": {"type": "string", "nullable": True},
                "$type": {"type": "string"},
                "class": {"$ref": "#/components/schemas/EVendorCase"},
                "from": {"$ref": "#/components/schemas/EVendorNumber"},
                "From": {"type": "string"},
                "self": {"type": "array", "items": {"$ref": "#/components/schemas/VendorNode"}, "nullable": True},
            },
            "additionalProperties": False,
        },
        "VendorLeaf": {"type": "object", "properties": {"leaf": {"type": "string"}}, "additionalProperties": False},
        "VendorUnion": {
            "oneOf": [{"$ref": "#/components/schemas/VendorNode"}, {"$ref": "#/components/schemas/VendorLeaf"}]
        },
    }
    return found


def _media(content: Document) -> Document:
    """The media types that ASP.NET Core lists for everything."""
    (media, body), *others = content.items()
    if others:
        return content
    if media == "application/json":
        return {name: copy.deepcopy(body) for name in ("text/plain", media, "text/json", "application/*+json")}
    return {body.pop("x-media-type", "application/zip" if "octet-stream" in media else media): body}


def _inline(found: Document) -> None:
    """Write objects without variants that are used once, by a property, where they are used, as they may be null."""
    schemas: dict[str, Document] = found["components"]["schemas"]
    uses: dict[str, list[Document]] = {}
    for _, part in bundle.walk(found):
        if isinstance(reference := part.get("$ref"), str):
            uses.setdefault(reference.rsplit("/", 1)[1], []).append(part)
    mappings: list[dict[str, str]] = [s.get("discriminator", {}).get("mapping", {}) for s in schemas.values()]
    mapped = {to.rsplit("/", 1)[1] for mapping in mappings for to in mapping.values()}
    for of in [*schemas.values()]:
        for key, used in of.get("properties", {}).items():
            name = str(used.get("$ref", "")).rsplit("/", 1)[-1]
            target = schemas.get(name, {})
            plain = "properties" in target and not {"allOf", "oneOf"} & target.keys() and name not in mapped
            if plain and len(uses[name]) == 1 and target is not of:
                of["properties"][key] = {**schemas.pop(name), "nullable": True}
