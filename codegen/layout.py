"""Turn a merged specification into the document that the generator is given.

The specification is written for people and for other tools. The generator needs some things said otherwise, and loses
some things silently; what it has no notion of travels in `x-` extensions, which the templates read. Nothing here drops
a fact that a client needs.

On schemas:
    x-own         names of the properties that the schema defines itself, inherited ones left out
    x-nullable    names of the properties that may be null
    x-maps        names of the properties that are maps; for the generator they are arrays
    x-docs        sentences about properties
    x-parent      name of the schema that this one extends
    x-tags        property and value of the discriminator that mean this schema, to set when one is constructed
On the description of the document: the name of the header that carries the API's version, if it has one.
On a success answer: x-items names the rows of a page, x-result says that the answer stands for its `result`.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from .bundle import Document, operations
from .insight import Insight, ref_name

# Ids are text: servers also send "", hashes and Azure resource ids where a uuid is documented. A time span is no format
# that a generator knows. What is left are the formats that change the Python type.
_FORMATS = {"date-time", "date", "binary", "int32", "int64", "double", "float"}


def layout(document: Document) -> Document:
    """Return the generator's document; the given one is not changed."""
    insight = Insight(document)
    out = copy.deepcopy(document)
    parameters = out["components"].pop("parameters", {})
    headers = [p["name"] for p in parameters.values() if p["in"] == "header"]
    out["info"]["description"] = headers[0] if headers else ""
    for path, method, operation in list(operations(out)):
        _operation(insight, document["paths"][path][method], method, operation, out["components"]["responses"])
    for item in out["paths"].values():
        item.pop("parameters", None)
    # The generator has no use for named answers once they are written out.
    out["components"].pop("responses")
    tags = _tags(document)
    for name, schema in out["components"]["schemas"].items():
        _component(insight, schema)
        if name in tags:
            schema["x-tags"] = tags[name]
    return out


def _tags(document: Document) -> dict[str, dict[str, str]]:
    """Of every variant: the discriminating property and its value, where just one value means the variant."""
    found: dict[str, dict[str, str]] = {}
    for schema in document["components"]["schemas"].values():
        if discriminator := schema.get("discriminator"):
            targets = [ref.rsplit("/", 1)[1] for ref in discriminator["mapping"].values()]
            for value, name in zip(discriminator["mapping"], targets, strict=True):
                if targets.count(name) == 1:
                    found[name] = {discriminator["propertyName"]: value}
    return found


def _component(insight: Insight, schema: Document) -> None:
    schema.pop("nullable", None)  # said of each property that refers to it
    own = schema
    if "allOf" in schema:
        own = schema["allOf"][-1]
        schema["x-parent"] = ref_name(schema["allOf"][0])
        own.pop("nullable", None)
        if "discriminator" in own:
            schema["discriminator"] = own.pop("discriminator")
    properties: dict[str, Document] = own.get("properties", {})
    # What a server returns is kept whether it is documented or not, so no schema is closed for the generator.
    if own.get("additionalProperties") is False:
        del own["additionalProperties"]
    if _is_map(own):
        own["additionalProperties"] = _schema(own["additionalProperties"])
    required = own.get("required", [])
    schema["x-own"] = list(properties)
    schema["x-nullable"] = [
        n for n, p in properties.items() if n not in required or p.get("nullable") or insight.schema(p).get("nullable")
    ]
    maps: list[str] = []
    schema["x-docs"] = {n: doc for n, p in properties.items() if (doc := _sentence(p))}
    for name, found in list(properties.items()):
        if _is_map(found):
            maps.append(name)
        properties[name] = _schema(found)
    schema["x-maps"] = maps
    if "enum" in schema:
        schema["x-enum-varnames"] = member_names(schema["enum"])
        schema.pop("default", None)


def _sentence(found: Document) -> str:
    parts = [str(found.get("description", ""))]
    limits = [f"{word} {found[key]}" for key, word in _LIMITS.items() if key in found]
    if limits:
        parts.append(f"{', '.join(limits).capitalize()}.")
    if "default" in found:
        parts.append(f"The server's default is {str(found['default']).lower()}.")
    if found.get("readOnly"):
        parts.append("Set by the server.")
    if found.get("deprecated"):
        parts.append("Deprecated.")
    return " ".join(part for part in parts if part)


_LIMITS = {"minimum": "at least", "maximum": "at most", "minLength": "minimum length", "maxLength": "maximum length"}


def _is_map(found: Document) -> bool:
    return isinstance(found.get("additionalProperties"), dict) and "properties" not in found


def _schema(found: Document) -> Document:
    """A schema where it is used: of a property, parameter, item, body or answer."""
    if name := ref_name(found):
        return {"$ref": f"#/components/schemas/{name}"}
    if _is_map(found):
        return {"type": "array", "items": _schema(found["additionalProperties"])}
    if found.get("type") == "object":
        return {}  # an object of which nothing is said: any JSON
    if found.get("type") == "array":
        return {"type": "array", "items": _schema(found["items"])}
    result: Document = {key: found[key] for key in ("type", "enum") if key in found}
    if found.get("format") in _FORMATS:
        result["format"] = found["format"]
    if "enum" in found:
        result["x-enum-varnames"] = member_names(found["enum"])
    return result


def member_names(values: list[Any]) -> list[str]:
    """Names of the members of an enumeration: words in the value's own division, distinct, valid in Python."""
    names: list[str] = []
    for value in values:
        words = re.sub(r"[^A-Za-z0-9]+", "_", str(value)).strip("_")
        name = words if words[:1].isalpha() else f"value_{words or 'empty'}"
        while name.upper() in (other.upper() for other in names):
            name += "_"
        names.append(name)
    return names


def _operation(insight: Insight, source: Document, method: str, operation: Document, shared: Document) -> None:
    paging = insight.paging(method, source)
    answers: Document = {}
    for code, answer in operation["responses"].items():
        if "$ref" in answer:
            answer = copy.deepcopy(shared[answer["$ref"].rsplit("/", 1)[1]])
        content = answer.pop("content", None)
        if content and code != "204":  # a 204 has no body, whatever is documented
            # JSON before anything else that the same answer may also be
            media, body = min(content.items(), key=lambda pair: "json" not in pair[0])
            inner = body["schema"]
            if paging and code < "300" and paging.items in insight.properties(inner):
                answer["x-items"] = paging.items
            if code < "300" and insight.result(inner):
                answer["x-result"] = True
            binary = inner.get("format") == "binary"
            answer["content"] = {"application/octet-stream" if binary else media: {"schema": _schema(inner)}}
        answers[code] = answer
    operation["responses"] = answers
    for parameter in operation.get("parameters", []):
        sentence = _sentence({**parameter["schema"], "description": parameter.get("description", "")})
        parameter["schema"] = _schema(parameter["schema"])
        if sentence and "$ref" not in parameter["schema"]:
            parameter["schema"]["description"] = sentence
    if body := operation.get("requestBody"):
        body["content"] = {media: {"schema": _schema(found["schema"])} for media, found in body["content"].items()}
    operation["description"] = _prose(operation)


def _prose(operation: Document) -> str:
    lines = [operation["description"]]
    if operation.get("deprecated"):
        lines.append("Deprecated.")
    if roles := operation.get("x-roles"):
        lines.append(f"Available to: {', '.join(roles)}.")
    if url := operation.get("externalDocs", {}).get("url"):
        lines.append(f"Source: {url}")
    return "\n\n".join(lines)
