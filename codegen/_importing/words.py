"""Words for what a vendor's file leaves without: those of another revision of the API, or at least the name's own."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from ..bundle import Document, operations
from .notes import Notes
from .paths import status_text

_TOO_SHORT = 10


def borrow(document: Document, others: list[Document], notes: Notes) -> None:
    """Give every operation, parameter, answer, schema, property and tag without a description one.

    Args:
        document: what is imported, in our layout.
        others: the other revisions of the API, the most alike first.
        notes: the report.
    """
    theirs = [_Words(other) for other in others]

    def ours(kind: str, *key: str) -> str | None:
        return next((found for words in theirs if (found := words.of.get((kind, *key)))), None)

    taken = 0
    for path, method, operation in operations(document):
        name = operation["operationId"]
        for kind in ("summary", "description"):
            operation[kind] = text = _tidy(operation.get(kind))
            if not text and (found := ours(kind, name)):
                operation[kind] = found
                taken += 1
        operation["summary"] = operation["summary"].split("\n")[0].rstrip(".") or _plain(name)
        if len(operation["description"]) < _TOO_SHORT:
            operation["description"] = operation["description"] or f"{operation['summary']}: {method.upper()} {path}."
        for parameter in operation.get("parameters", []):
            taken += _describe(parameter, ours("parameter", name, parameter["name"]))
        for status, answer in operation["responses"].items():
            if "$ref" not in answer:
                _answer(answer, ours("answer", name, status) or ours("status", status) or status_text(status))
    for name, answer in document["components"].get("responses", {}).items():
        status = name[-3:]
        _answer(answer, ours("status", status) or status_text(status))
    for name, schema in document["components"]["schemas"].items():
        taken += _describe(schema, ours("schema", name))
        schema.setdefault("description", f"{_plain(name)}; the vendor's file does not describe it.")
        own = schema["allOf"][-1] if "allOf" in schema else schema
        properties: dict[str, Document] = own.get("properties", {})
        for key, described in properties.items():
            words = ours("property", name, key)
            if words and "$ref" in described:
                # a reference has no siblings in OpenAPI 3.0
                properties[key] = described = {"allOf": [{"$ref": described["$ref"]}]}
            taken += _describe(described, words)
    for tag in document["tags"]:
        taken += _describe(tag, ours("tag", tag["name"]))
        tag.setdefault("description", f"{_plain(tag['name'])}.")
    if taken:
        notes.note("descriptions that are missing are those of another revision", f"{taken} of them")


class _Words:
    """The words of one revision, by kind and name."""

    def __init__(self, document: Document) -> None:
        self.of: dict[tuple[str, ...], str] = {}
        statuses: dict[str, Counter[str]] = {}
        named: Document = document["components"].get("responses", {})
        for _, _, operation in operations(document):
            name = operation["operationId"]
            self._put(operation.get("summary"), "summary", name)
            self._put(operation.get("description"), "description", name)
            for parameter in operation.get("parameters", []):
                self._put(parameter.get("description"), "parameter", name, parameter["name"])
            for status, found in operation["responses"].items():
                answer = named.get(str(found.get("$ref", "")).rsplit("/", 1)[-1], found)
                self._put(answer.get("description"), "answer", name, status)
                if text := answer.get("description"):
                    statuses.setdefault(status, Counter())[text] += 1
        for status, texts in statuses.items():
            self._put(min(texts.items(), key=lambda found: (-found[1], found[0]))[0], "status", status)
        for name, schema in document["components"]["schemas"].items():
            self._put(schema.get("description"), "schema", name)
            own = schema["allOf"][-1] if "allOf" in schema else schema
            for key, described in own.get("properties", {}).items():
                self._put(described.get("description"), "property", name, key)
        for tag in document["tags"]:
            self._put(tag.get("description"), "tag", tag["name"])

    def _put(self, text: Any, *key: str) -> None:
        if text:
            self.of[key] = text


def _describe(found: Document, words: str | None) -> int:
    """Put words where there are none; whether they were."""
    text = _tidy(found.pop("description", None))
    if text or words:
        found["description"] = text or words
    return int(bool(words) and not text)


def _answer(answer: Document, words: str) -> None:
    # An answer's description is its first key.
    text = _tidy(answer.pop("description", None)) or words
    rest = dict(answer)
    answer.clear()
    answer.update({"description": text, **rest})


def _tidy(text: Any) -> str:
    """Text as it can stand in a file: no trailing blanks, no carriage returns."""
    lines = [line.rstrip() for line in str(text or "").replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")]
    return "\n".join(lines).replace("\t", "    ")


def _plain(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+", " ", name).split()
    text = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
    return text[:1].upper() + text[1:] or name
