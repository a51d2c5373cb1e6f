"""Make the compact specifications that veeam_sim carries: `python -m codegen.simdata [folder]`.

Each revision in openapi/ becomes veeam_sim/data/<api>-<revision>.json.gz: operations and schemas without prose, each
`allOf` reduced to what it means (a reference, or a parent with properties of one's own). The same specification always
gives the same bytes. `veeam_sim._spec` reads the files and describes their layout.
"""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

from codegen import bundle

TARGET = Path(__file__).parent.parent / "veeam_sim" / "data"

_KEPT = ("type", "format", "enum", "nullable", "minimum", "maximum", "minLength", "maxLength", "default", "required")


def compact(document: bundle.Document) -> dict[str, Any]:
    """Reduce a merged OpenAPI document to what a server needs."""
    schemas = {name: _schema(schema) for name, schema in document["components"]["schemas"].items()}
    operations = [
        _operation(document, path, method, operation) for path, method, operation in bundle.operations(document)
    ]
    return {"title": document["info"]["title"], "operations": operations, "schemas": schemas}


def pack(content: dict[str, Any]) -> bytes:
    """Compress to bytes that depend on the content alone."""
    buffer = io.BytesIO()
    # gzip.compress would write the time and the platform into the header.
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=buffer, mtime=0) as file:
        file.write(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())
    return buffer.getvalue()


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return {"ref": _name(schema["$ref"])}
    result = {key: schema[key] for key in _KEPT if key in schema}
    if "allOf" in schema:
        parent, *own = schema["allOf"]
        if not own:
            return {"ref": _name(parent["$ref"]), **result}
        if "$ref" in own[-1]:
            raise bundle.BundleError(
                f"allOf of something else than parents and an object of one's own: {schema['allOf']}"
            )
        # What stands between are unions, which have no properties.
        return {"extends": _name(parent["$ref"]), **_schema(own[-1]), **result}
    if "items" in schema:
        result["items"] = _schema(schema["items"])
    if "properties" in schema:
        result["properties"] = {name: _schema(value) for name, value in schema["properties"].items()}
    values: Any = schema.get("additionalProperties")
    if values is False:
        result["closed"] = True
    elif values not in (None, True):
        result["values"] = _schema(values)
    if "discriminator" in schema:
        result["discriminator"] = schema["discriminator"]["propertyName"]
        result["mapping"] = {tag: _name(to) for tag, to in schema["discriminator"].get("mapping", {}).items()}
    return result


def _operation(document: bundle.Document, path: str, method: str, operation: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "id": operation["operationId"],
        "tag": operation["tags"][0],
        "method": method.upper(),
        "path": path,
        "summary": operation["summary"],
        "parameters": [],
        "answers": {},
    }
    if operation.get("deprecated"):
        result["deprecated"] = True
    if operation.get("security") == []:
        result["no_auth"] = True
    if roles := operation.get("x-roles"):
        result["roles"] = roles
    # Parameters of a whole path are left out: that is x-api-version, which the server judges before the operation.
    for parameter in operation.get("parameters", []):
        result["parameters"].append(
            {"name": parameter["name"], "in": parameter["in"], "schema": _schema(parameter["schema"])}
            | ({"required": True} if parameter.get("required") else {})
        )
    if body := operation.get("requestBody"):
        result["body"] = {"required": body.get("required", False), "content": _content(body)}
    for status, response in operation["responses"].items():
        if "$ref" in response:
            response = document["components"]["responses"][_name(response["$ref"])]
        result["answers"][status] = _content(response)
    return result


def _content(holder: dict[str, Any]) -> dict[str, Any]:
    return {media: _schema(entry["schema"]) for media, entry in holder.get("content", {}).items()}


def _name(reference: str) -> str:
    return reference.rsplit("/", 1)[-1]


def main(target: Path = TARGET) -> None:
    """Write the file of every revision and print its size."""
    target.mkdir(parents=True, exist_ok=True)
    for revision in bundle.revisions():
        content = compact(bundle.load(revision.folder))
        file = target / f"{revision.api}-{revision.name}.json.gz"
        file.write_bytes(pack(content))
        print(
            f"{file.name}: {len(content['operations'])} operations, {len(content['schemas'])} schemas, "
            f"{file.stat().st_size / 1024:.0f} KiB"
        )


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
