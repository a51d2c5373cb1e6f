"""Vendor's files for the tests of the importer: deliberately nasty ones, and ours written as vendors write them."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen import bundle
from codegen._importing.source import read
from codegen.bundle import Document, is_array, is_object

NASTY = Path(__file__).parent / "nasty"
TROUBLES = sorted(file.stem for file in NASTY.glob("*.json") if file.stem != "all")


def nasty(name: str) -> Path:
    """The file of one known trouble, or of all of them."""
    return NASTY / f"{name}.json"


def content(name: str) -> Document:
    """The document in such a file."""
    return read(nasty(name))


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
