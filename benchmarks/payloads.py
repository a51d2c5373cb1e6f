"""Answers to decode, built from the specifications: the same at every run, every property present."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.bundle import OPENAPI, Document, load

_TIME = "2025-03-0{}T1{}:2{}:3{}.{}+01:00"


class Sample:
    """Makes objects that are valid for the schemas of one specification, and counts them.

    Args:
        document: the merged specification.
    """

    def __init__(self, document: Document) -> None:
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._number = 0

    def make(self, name: str, **fixed: Any) -> Any:
        """Make an object of a named schema; `fixed` gives some of its properties."""
        made = self._value({"$ref": f"#/components/schemas/{name}"}, "", 0)
        return {**made, **fixed} if fixed else made

    def _value(self, schema: Any, name: str, depth: int) -> Any:
        schema = self._flat(schema)
        self._number += 1
        number = self._number
        kind = schema.get("type")
        if "enum" in schema:
            return schema["enum"][number % len(schema["enum"])]
        if kind == "object" or "properties" in schema:
            return {
                key: self._value(entry, key, depth + 1)
                for key, entry in schema.get("properties", {}).items()
                if depth < 9
            } | schema.get("tag", {})
        if kind == "array":
            return (
                [self._value(schema["items"], name, depth + 1) for _ in range(2 if number % 4 == 0 else 1)]
                if depth < 9
                else []
            )
        if kind == "boolean":
            return number % 2 == 0
        if kind == "integer":
            return number % 100
        if kind == "number":
            return number % 1000 / 8
        return self._text(schema.get("format"), name, number)

    def form(self, schema: Any, depth: int = 0) -> Any:
        """What `make` makes: the name of a Python type, `[enum values]`, `{"list": …}` or `{"object": …}`."""
        schema = self._flat(schema)
        kind = schema.get("type")
        if "enum" in schema:
            return schema["enum"]
        if kind == "object" or "properties" in schema:
            entries = schema.get("properties", {}).items() if depth < 9 else ()
            return {"object": {key: self.form(entry, depth + 1) for key, entry in entries}}
        if kind == "array":
            return {"list": self.form(schema["items"], depth + 1) if depth < 9 else "str"}
        if schema.get("format") in ("date-time", "date"):
            return schema["format"]
        return {"boolean": "bool", "integer": "int", "number": "float"}.get(str(kind), "str")

    def _text(self, form: str | None, name: str, number: int) -> str:
        if form == "uuid":
            return f"{number:08x}-1c2d-4e5f-8a9b-{number * 7919:012x}"
        if form == "date-time":
            digit = number % 10
            return _TIME.format(1 + number % 9, digit, digit, digit, f"{number % 1000000:06d}")
        if form == "date":
            return f"2025-03-0{1 + number % 9}"
        return f"{name} {number} of the sample"

    def _flat(self, schema: Any) -> Any:
        """The schema with its references and `allOf` resolved; of a polymorphic one, the first variant."""
        tag: dict[str, str] = {}
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rsplit("/", 1)[1]]
            if mapping := schema.get("discriminator", {}).get("mapping"):
                value, target = next(iter(mapping.items()))
                tag[schema["discriminator"]["propertyName"]] = value
                variant = self._schemas[target.rsplit("/", 1)[1]]
                schema = {**self._merged(variant), "tag": tag}
        return schema if "allOf" not in schema else self._merged(schema)

    def _merged(self, schema: Any) -> Any:
        merged: dict[str, Any] = {"properties": {}}
        for part in schema.get("allOf", []):
            while "$ref" in part:
                part = self._schemas[part["$ref"].rsplit("/", 1)[1]]
            part = self._merged(part)
            merged["properties"].update(part.pop("properties"))
            merged.update(part)
        own = {key: entry for key, entry in schema.items() if key not in ("allOf", "properties", "discriminator")}
        merged.update(own)
        merged["properties"].update(schema.get("properties", {}))
        return merged


def objects(value: Any) -> int:
    """How many JSON objects a value holds."""
    if isinstance(value, dict):
        return 1 + sum(map(objects, value.values()))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return sum(map(objects, value)) if isinstance(value, list) else 0  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def write(folder: Path) -> dict[str, dict[str, int]]:
    """Write every payload as JSON into `folder`; return the bytes, rows and objects of each."""
    vbr, azure = Sample(load(OPENAPI / "vbr" / "1.2-rev0")), Sample(load(OPENAPI / "vbazure" / "v8"))
    pages: dict[str, Any] = {}
    for count in (20, 200, 2000):
        window = {"total": count, "count": count, "skip": 0, "limit": count}
        pages[f"sessions-{count}"] = {"data": [vbr.make("SessionModel") for _ in range(count)], "pagination": window}
        pages[f"jobs-{count}"] = {"data": [vbr.make("JobModel") for _ in range(count)], "pagination": window}
        for name, schema in (("machines", "VirtualMachine"), ("runs", "JobSession")):
            rows = [azure.make(schema) for _ in range(count)]
            pages[f"{name}-{count}"] = {"offset": 0, "limit": count, "totalCount": count, "results": rows}
    forms = {
        kind: maker.form({"$ref": f"#/components/schemas/{schema}"})
        for kind, maker, schema in (
            ("sessions", vbr, "SessionModel"),
            ("jobs", vbr, "JobModel"),
            ("machines", azure, "VirtualMachine"),
            ("runs", azure, "JobSession"),
        )
    }
    (folder / "forms.json").write_text(json.dumps(forms), encoding="utf-8")
    sizes: dict[str, dict[str, int]] = {}
    for name, page in pages.items():
        text = json.dumps(page)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
        rows = page.get("data") or page["results"]
        sizes[name] = {"bytes": len(text), "rows": len(rows), "objects": objects(rows)}
    return sizes
