"""What a vendor's document is about: references to what they mean, and which API and revision it is."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ..bundle import Document, is_array, is_object, walk
from .notes import ImportRefusedError, Notes

APIS = ("vbr", "vbazure")
VERSION_HEADER = "x-api-version"


def pointed(document: Document, reference: str) -> Any:
    """What a local reference names; None where it names nothing."""
    found: Any = document
    if not reference.startswith("#/"):
        return None
    for part in pointer(reference):
        if is_array(found) and part.isdecimal() and int(part) < len(found):
            found = found[int(part)]
        elif is_object(found) and part in found:
            found = found[part]
        else:
            return None
    return found


def pointer(reference: str) -> list[str]:
    """The parts of a local reference, unescaped."""
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in reference.removeprefix("#/").split("/")]


def deref(document: Document, found: Document, place: str) -> Document:
    """Follow references of a parameter, body or answer to the thing itself.

    Raises:
        ImportRefusedError: a reference names nothing in this file.
    """
    seen: set[str] = set()
    while isinstance(reference := found.get("$ref"), str):
        target = pointed(document, reference)
        if not is_object(target) or reference in seen:
            raise ImportRefusedError(f"{place}: {reference} refers to nothing in this file")
        seen.add(reference)
        found = target
    return found


def api_of(document: Document) -> str:
    """Which API a document describes.

    Raises:
        ImportRefusedError: neither its title nor its paths tell.
    """
    title = str(document["info"].get("title", "")).lower()
    if "azure" in title:
        return "vbazure"
    if "replication" in title or VERSION_HEADER in json.dumps(document["paths"]).lower():
        return "vbr"
    raise ImportRefusedError(f"info.title: {title!r} does not tell the API; say API={' or API='.join(APIS)}")


def revision_of(document: Document, api: str) -> str:
    """The name of the revision, as in `1.2-rev0` or `v8`.

    Raises:
        ImportRefusedError: neither the version nor the paths tell.
    """
    version = str(document["info"].get("version", "")).strip().lower()
    if api == "vbr":
        for text in (version, *_version_header(document)):
            if found := re.search(r"\bv?(\d+\.\d+-rev\d+)\b", text):
                return found[1]
        raise ImportRefusedError(f"info.version: {version!r} is no revision such as 1.2-rev0")
    # The version is a part of the paths; info.version may be that of the product.
    prefixes = Counter(found[1] for path in document["paths"] if (found := re.match(r"/api/(v\d+(?:\.\d+)?)/", path)))
    if prefixes:
        return prefixes.most_common(1)[0][0]
    if found := re.fullmatch(r"v?(\d+(?:\.\d+)?)(?:\.0)*", version):
        return f"v{found[1]}"
    raise ImportRefusedError(f"info.version: {version!r} is no version such as v8, and no path starts with one")


def _version_header(document: Document) -> Iterator[str]:
    """What is said of the parameter that carries the revision, wherever it is."""
    for _, found in walk([document["paths"], document.get("components", {}).get("parameters", {})]):
        if str(found.get("name")).lower() == VERSION_HEADER and "in" in found:
            yield json.dumps(found)


def rooted(document: Document, notes: Notes) -> Document:
    """The document with whole paths: what servers have in common beside their host is a part of each path.

    Raises:
        ImportRefusedError: servers have different paths.
    """
    prefixes: set[str] = set()
    servers: list[Document] = document.get("servers") or []
    for server in servers:
        variables: Document = server.get("variables", {})
        url = str(server.get("url", ""))
        for name, variable in variables.items():
            if name not in ("host", "port"):
                url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
        prefixes.add(re.sub(r"^[a-z]+://[^/]*", "", url).rstrip("/"))
    if prefixes in (set[str](), {""}):
        return document
    if len(prefixes) > 1:
        raise ImportRefusedError(f"servers: their paths differ: {', '.join(sorted(prefixes))}")
    prefix = prefixes.pop()
    if all(path.startswith(f"{prefix}/") for path in document["paths"]):
        return document
    notes.note("the path that servers have is a part of each path, because a client is given the host alone", prefix)
    paths = {f"{prefix}{path}" if path.startswith("/") else path: item for path, item in document["paths"].items()}
    return {**{key: value for key, value in document.items() if key != "servers"}, "paths": paths}
