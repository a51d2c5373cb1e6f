"""Turn a merged specification into the document that the generator is given.

The specification is written for people and for other tools. The generator needs some things said otherwise, and loses
some things silently; what it has no notion of travels in `x-` extensions, which the templates read. Nothing here drops
a fact that a client needs.

On schemas:
    x-own         names of the properties that the schema defines itself, inherited ones left out
    x-unions      names of the further schemas that this one extends, which have no properties
    x-nullable    names of the properties that may be null
    x-maps        names of the properties that are maps; for the generator they are arrays
    x-docs        sentences about properties
    x-parent      name of the schema that this one extends
    x-tags        property and value of the discriminator that mean this schema, to set when one is constructed
A name that would be another one's in Python is given as name, MARK, number; the templates write what is before MARK.
What follows it also says what stands between the values of a list in the query: `,`, `|`, or `~` for a space.
On the description of the document: the name of the header that carries the API's version, if it has one.
On a success answer: x-items names the rows of a page, x-result says that the answer stands for its `result`.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from .bundle import Document, is_array, operations
from .insight import Insight, content_of, identifier, is_json, ref_name

# Ids are text: servers also send "", hashes and Azure resource ids where a uuid is documented. A time span is no format
# that a generator knows. What is left are the formats that change the Python type.
_FORMATS = {"date-time", "date", "binary", "int32", "int64", "double", "float"}
# Stands in names before what makes them distinct; the generator takes it for the end of a word.
MARK = "\\.\\"
# What every model has, and what the functions of every operation use.
_OF_MODELS = {"additional_properties", "additional_keys", "encode", "from_dict", "to_dict"}
_OF_OPERATIONS = {"body", "filtered", "path", "request", "stream"}


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
    tags = _tags(insight)
    keys = _Keys(insight)
    for name, schema in out["components"]["schemas"].items():
        _component(insight, schema, keys.of(name))
        if name in tags:
            schema["x-tags"] = {keys.of(name)[key]: value for key, value in tags[name].items()}
    _enumerations(out)
    return out


def _enumerations(out: Document) -> None:
    """An enumeration without a name of its own is called after its place: where that is taken, say another one."""
    schemas: dict[str, Document] = out["components"]["schemas"]
    taken = {identifier(ClassName(name, "field_")) for name in schemas}
    places: list[tuple[str, str, Document]] = [
        (ClassName(name, "field_"), key, found)
        for name, schema in schemas.items()
        for key, found in (schema["allOf"][-1] if "allOf" in schema else schema).get("properties", {}).items()
    ]
    places += [
        (PythonIdentifier(operation["operationId"], "field_"), parameter["name"], parameter["schema"])
        for _, _, operation in operations(out)
        for parameter in operation.get("parameters", [])
    ]
    for of, key, found in places:
        if "enum" in found:
            title, count = key, 1
            while (name := identifier(ClassName(pascal_case(of) + pascal_case(title), "field_"))) in taken:
                count += 1
                found["title"] = title = f"{key} {count}"
            taken.add(name)


def _tags(insight: Insight) -> dict[str, dict[str, str | int]]:
    """Of every variant: the discriminating property and its value, where just one value means the variant."""
    found: dict[str, dict[str, str | int]] = {}
    for schema in insight.schemas.values():
        if discriminator := (schema["allOf"][-1] if "allOf" in schema else schema).get("discriminator"):
            key, mapping = discriminator["propertyName"], discriminator["mapping"]
            targets = [ref.rsplit("/", 1)[1] for ref in mapping.values()]
            for value, name in zip(mapping, targets, strict=True):
                of = insight.schema(insight.properties(insight.schemas[name]).get(key, {}))
                known = [str(entry).casefold() for entry in of.get("enum", [value])]
                if targets.count(name) == 1 and value.casefold() in known:
                    if of.get("type") == "string":
                        found.setdefault(name, {})[key] = value
                    elif of.get("type") == "integer" and value.lstrip("-").isdecimal():
                        found.setdefault(name, {})[key] = int(value)
    return found


class _Keys:
    """Names of properties as the generator is given them: each has a name of its own in Python."""

    def __init__(self, insight: Insight) -> None:
        self._insight = insight
        self._known: dict[str, dict[str, str]] = {}

    def of(self, name: str) -> dict[str, str]:
        """Every property of a schema, inherited ones included, with the name that the generator is given."""
        if name not in self._known:
            schema = self._insight.schemas[name]
            parents: list[Document] = schema["allOf"][:-1] if "allOf" in schema else []
            found = {key: given for parent in parents for key, given in self.of(ref_name(parent) or "").items()}
            own = schema["allOf"][-1] if parents else schema
            taken = _OF_MODELS | {identifier(given) for given in found.values()}
            found |= distinct([key for key in own.get("properties", {}) if key not in found], taken)
            self._known[name] = found
        return self._known[name]


def distinct(names: list[str], taken: set[str]) -> dict[str, str]:
    """Each name with one that is its own in Python, the same wherever possible; `taken` are Python names."""
    found: dict[str, str] = {}
    used = set(taken)
    for name in names:
        given, count = name, 1
        while identifier(given) in used:
            count += 1
            given = f"{name}{MARK}{count}"
        used.add(identifier(given))
        found[name] = given
    return found


def _component(insight: Insight, schema: Document, keys: dict[str, str]) -> None:
    schema.pop("nullable", None)  # said of each property that refers to it
    schema.pop("title", None)  # the generator would call the class so
    own = schema
    if "allOf" in schema:
        own = schema["allOf"][-1]
        schema["x-parent"] = ref_name(schema["allOf"][0])
        schema["x-unions"] = [ref_name(union) for union in schema["allOf"][1:-1]]
        own.pop("nullable", None)
        if "discriminator" in own:
            schema["discriminator"] = own.pop("discriminator")
        _redefined(insight, own, schema["allOf"][:-1])
    elif schema.get("type") != "object":
        plain = {**_schema(schema), "description": schema.get("description", "")}
        schema.clear()
        schema.update(plain)
    if "properties" in own:
        own["properties"] = {keys[key]: found for key, found in own["properties"].items()}
    if "required" in own:
        own["required"] = [keys.get(key, key) for key in own["required"]]
    properties: dict[str, Document] = own.get("properties", {})
    # What a server returns is kept whether it is documented or not, so no schema is closed for the generator.
    if own.get("additionalProperties") is False:
        del own["additionalProperties"]
    if isinstance(own.get("additionalProperties"), dict):
        own["additionalProperties"] = _schema(own["additionalProperties"])
    required = own.get("required", [])
    schema["x-own"] = list(properties)
    telling = schema.get("discriminator", {}).get("propertyName")  # null tells nothing
    schema["x-nullable"] = [
        n
        for n, p in properties.items()
        if n not in required or ((p.get("nullable") or insight.schema(p).get("nullable")) and n != telling)
    ]
    maps: list[str] = []
    schema["x-docs"] = {n: doc for n, p in properties.items() if (doc := _sentence(p))}
    for name, found in list(properties.items()):
        if _is_map(found):
            maps.append(name)
        properties[name] = _schema(found)
    schema["x-maps"] = maps


def _redefined(insight: Insight, own: Document, parents: list[Document]) -> None:
    """A property that a parent has too is the parent's, but where the parent leaves open what it is."""
    for parent in parents:
        inherited = insight.properties(parent)
        required = insight.required(parent)
        for key in [key for key in own.get("properties", {}) if key in inherited]:
            before, after = inherited[key], own["properties"][key]
            if _schema(before) == _schema(after) or not _fits(_schema(before), _schema(after)):
                del own["properties"][key]
                continue
            if before.get("nullable"):
                after["nullable"] = True
            own["required"] = [other for other in own.get("required", []) if other != key]
            own["required"] += [key] * (key in required)


def _fits(before: Document, after: Document) -> bool:
    if before.get("type") == after.get("type") == "array":
        return _fits(before["items"], after["items"])
    return before in ({}, after)


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


def is_enumeration(found: Document) -> bool:
    """Whether a schema is an enumeration that gets a class: of texts or of whole numbers."""
    return {type(value) for value in found.get("enum", ())} in ({str}, {int})


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
    result: Document = {key: found[key] for key in ("type",) if key in found}
    if found.get("format") in _FORMATS:
        result["format"] = found["format"]
    if is_enumeration(found):
        result["enum"] = found["enum"]
        # Numbers say nothing; some writers name them beside.
        named: Any = found.get("x-enum-varnames", found.get("x-enumNames"))
        told = result.get("type") == "integer" and is_array(named) and len(named) == len(found["enum"])
        result["x-enum-varnames"] = member_names(named if told else found["enum"])
    return result


def member_names(values: list[Any]) -> list[str]:
    """Names of the members of an enumeration: words in the value's own division, distinct, valid in Python."""
    names: list[str] = []
    taken: set[str] = set()
    for value in values:
        words = re.sub(r"[^A-Za-z0-9]+", "_", str(value)).strip("_")
        plain = name = words if words[:1].isalpha() else f"value_{words or 'empty'}"
        count = 1
        while snake_case(name) in taken:  # which is what the generator makes of it
            count += 1
            name = f"{plain}_{count}"
        taken.add(snake_case(name))
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
            media, inner = content_of(content)
            if paging and code < "300" and paging.items in insight.properties(inner):
                answer["x-items"] = paging.items
            if code < "300" and insight.result(inner):
                answer["x-result"] = True
            if inner.get("format") == "binary" or not is_json(media):
                answer["content"] = {_OCTETS: {"schema": {"type": "string", "format": "binary"}}}
            else:
                known = media if re.fullmatch(r"application/([\w.-]+\+)?json", media) else "application/json"
                answer["content"] = {known: {"schema": _schema(inner)}}
        answers[code] = answer
    operation["responses"] = answers
    for where in ("path", "query", "header"):
        parameters = [p for p in operation.get("parameters", []) if p["in"] == where]
        given = distinct([p["name"] for p in parameters], set() if where == "path" else _OF_OPERATIONS)
        for parameter in parameters:
            parameter["name"] = given[parameter["name"]] + _joined(insight, parameter)
            sentence = _sentence({**parameter["schema"], "description": parameter.get("description", "")})
            parameter["schema"] = _schema(parameter["schema"])
            if sentence and "$ref" not in parameter["schema"]:
                parameter["schema"]["description"] = sentence
    if body := operation.get("requestBody"):
        media, inner = content_of(body["content"])
        if is_json(media) and not re.fullmatch(r"application/([\w.-]+\+)?json", media):
            media = "application/json"
        elif not is_json(media) and not media.startswith((*_FORMS, _OCTETS)):
            media, inner = f"{_OCTETS};as={media}", {"type": "string", "format": "binary"}
        body["content"] = {media: {"schema": _schema(inner)}}
    operation["description"] = _prose(operation)


def _joined(insight: Insight, parameter: Document) -> str:
    """What is added to the name of a list in the query that is sent as one text: a mark for what is between its values.

    In a path or header a list is a text here.
    """
    style = parameter.get("style", "form")
    if insight.schema(parameter["schema"]).get("type") != "array":
        return ""
    if parameter["in"] != "query":  # the generator has no lists there
        parameter["schema"] = {"type": "string"}
        parameter["description"] = f"{parameter.get('description', '')} Values with commas between them.".strip()
        return ""
    if style == "form" and parameter.get("explode", True):
        return ""
    mark = "" if MARK in parameter["name"] else MARK
    return mark + {"spaceDelimited": "~", "pipeDelimited": "|"}.get(style, ",")


_OCTETS = "application/octet-stream"
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def _prose(operation: Document) -> str:
    lines = [operation["description"]]
    if operation.get("deprecated"):
        lines.append("Deprecated.")
    if roles := operation.get("x-roles"):
        lines.append(f"Available to: {', '.join(roles)}.")
    if url := operation.get("externalDocs", {}).get("url"):
        lines.append(f"Source: {url}")
    return "\n\n".join(lines)
