"""Take the operations of a vendor's file over: parameters, bodies and answers written out, each with what ours have."""

from __future__ import annotations

import re
from collections import Counter
from http import HTTPStatus
from typing import Any, cast

from ..bundle import METHODS, Document, is_object
from ..insight import identifier
from .families import Families
from .names import pascal
from .notes import Notes
from .schemas import PREFIX, Schemas
from .source import VERSION_HEADER, deref

_VARIABLE = re.compile(r"{([^{}]*)}")
_VARIABLE_NAME = re.compile(r"[a-zA-Z_-][a-zA-Z0-9_-]*")
# Names that mean something else in a generated function; a variable of a path is ours to name.
_RESERVED = {"template", "path", "request", "client", "body", "url"}
BINARY = {"type": "string", "format": "binary"}
OCTETS = "application/octet-stream"


class Paths:
    """The operations of one file, as they stand in ours.

    Attributes:
        paths: path → operations.
        responses: the error answers that have a name.
        tags: the tags, those that are not described included.
        version: the parameter that carries the revision, if there is one.
    """

    def __init__(self, document: Document, schemas: Schemas, notes: Notes) -> None:
        self.document = document
        self.schemas = schemas
        self.notes = notes
        self.paths: Document = {}
        self.responses: Document = {}
        self.version: Document | None = None
        self.tags = {str(tag["name"]): dict(tag) for tag in document.get("tags", [])}
        self._modules: set[tuple[str, str]] = set()
        self._ids: set[str] = set()
        self._bodies: dict[str, Document] = {}
        for path, item in document["paths"].items():
            if not path.startswith("x-"):
                self._item(path, item)
        self._share_errors()

    def _item(self, path: str, item: Document) -> None:
        if not path.startswith("/") or "?" in path or "#" in path:
            self.notes.refuse(path, "is no plain path")
            return
        variables: dict[str, str] = {}
        for name in _VARIABLE.findall(path):
            variables[name] = self._variable(name, path)
        ours = _VARIABLE.sub(lambda found: f"{{{variables[found[1]]}}}", path)
        if ours in self.paths:
            self.notes.refuse(path, "is another path too once its variables are named")
            return
        common = item.get("parameters", [])
        if any(
            p.get("name", VERSION_HEADER) != VERSION_HEADER for p in (deref(self.document, p, path) for p in common)
        ):
            self.notes.note("parameters of a whole path are those of each operation", path)
        out: Document = {k: v for k, v in item.items() if k not in METHODS and k != "parameters"}
        self.paths[ours] = out
        for method in (key for key in item if key in METHODS):
            out[method] = self._operation(path, method, item[method], common, variables)

    def _variable(self, name: str, path: str) -> str:
        plain = name if _VARIABLE_NAME.fullmatch(name) else re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_")
        if not _VARIABLE_NAME.fullmatch(plain) or identifier(plain) in _RESERVED:
            plain = f"{plain or 'path'}Value" if not plain[:1].isdigit() else f"value{plain}"
        if plain != name:
            self.notes.note("variables of a path have a name that Python can have", f"{path}: {name} → {plain}")
        return plain

    def _operation(
        self, path: str, method: str, source: Document, common: list[Document], variables: dict[str, str]
    ) -> Document:
        found = dict(source)
        at = f"{method.upper()} {path}"
        tag = self._tag(found, path, at)
        name = self._id(found, method, path, tag, at)
        out: Document = {"operationId": name, "tags": [tag]}
        parameters = self._parameters(name, at, common, found.pop("parameters", []), variables)
        body = found.pop("requestBody", None)
        answers = found.pop("responses", {})
        for key in ("operationId", "tags"):
            found.pop(key, None)
        if not found.get("deprecated", True):
            del found["deprecated"]
        out |= found
        if parameters:
            out["parameters"] = parameters
        if body is not None and (taken := self._body(name, at, deref(self.document, body, at))):
            out["requestBody"] = taken
        out["responses"] = self._answers(name, at, answers)
        if "callbacks" in found:
            self.notes.note("callbacks are kept and not generated: it is the server that calls", at)
        return out

    def _tag(self, found: Document, path: str, at: str) -> str:
        given: list[Any] = found.get("tags") or []
        tags = [str(tag) for tag in given]
        if not tags:
            words = [
                part for part in path.split("/") if part and "{" not in part and not re.fullmatch(r"api|v[\d.]+", part)
            ]
            tags = [pascal(words[0]) if words else "Default"]
            self.notes.note("operations without a tag have the first word of their path", f"{at} → {tags[0]}")
        if len(tags) > 1:
            found["x-more-tags"] = tags[1:]
            self.notes.note("an operation has one tag; the others are kept as x-more-tags", at)
        self.tags.setdefault(tags[0], {"name": tags[0]})
        return tags[0]

    def _id(self, found: Document, method: str, path: str, tag: str, at: str) -> str:
        given = str(found.get("operationId") or "").strip()
        name = given
        if not name:
            words = [f"By {part[1:-1]}" if part.startswith("{") else part for part in path.split("/") if part]
            name = pascal(method, *(word for word in words if not re.fullmatch(r"api|v[\d.]+", word)))
        plain, count = name, 1
        while name in self._ids or (identifier(tag, "tag"), identifier(name)) in self._modules:
            count += 1
            name = f"{plain}{count}"
        self._ids.add(name)
        self._modules.add((identifier(tag, "tag"), identifier(name)))
        if name != given:
            what = "operations whose id is missing or taken have another one"
            self.notes.note(what, f"{at}: {given or 'none'} → {name}")
        return name

    # --- parameters ---------------------------------------------------------------------------------------------------

    def _parameters(
        self, operation: str, at: str, common: list[Document], own: list[Document], variables: dict[str, str]
    ) -> list[Document]:
        found: dict[tuple[str, str], Document] = {}
        shared = {(p["name"], p["in"]): p for p in (deref(self.document, p, at) for p in common)}
        seen: dict[tuple[str, str], Document] = {}
        for p in (deref(self.document, p, at) for p in own):
            key = (str(p.get("name")), str(p.get("in")))
            if seen.setdefault(key, p) != p:
                self.notes.refuse(at, f"has two parameters {p.get('name')} in {p.get('in')}")
        for (name, where), p in (seen | {key: p for key, p in shared.items() if key not in seen}).items():
            if where == "header" and name.lower() == VERSION_HEADER:
                self.version = self.version or p
                continue
            if parameter := self._parameter(operation, at, p, variables):
                found[parameter["name"], where] = parameter
        declared = {name for name, where in found if where == "path"}
        for name in variables.values():
            if name not in declared:
                self.notes.note("variables of a path that no parameter declares are text", f"{at}: {name}")
                found[name, "path"] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        return list(found.values())

    def _parameter(self, operation: str, at: str, p: Document, variables: dict[str, str]) -> Document | None:
        name, where = str(p.get("name")), str(p.get("in"))
        place = f"{at}, parameter {name}"
        if where not in ("query", "path", "header") or "content" in p:
            how = "with a media type" if "content" in p else f"in {where}"
            self.notes.refuse(place, f"is one {how}, which the clients cannot send")
            return None
        out = {"name": name, "in": where}
        if where == "path":
            folded = {theirs.lower(): ours for theirs, ours in variables.items()}
            if name.lower() not in folded:
                self.notes.refuse(place, "is no variable of its path")
                return None
            out["name"] = variables.get(name, folded[name.lower()])
        if where == "path" or p.get("required"):
            out["required"] = cast("Any", True)
        schema = p.get("schema", {key: p[key] for key in ("type", "format", "items", "enum", "default") if key in p})
        used = self.schemas.use(schema, place, operation + pascal(name), deep=False)
        kept = {k: v for k, v in p.items() if k not in ("name", "in", "required", "schema", *_FLAT) and v is not False}
        if p.get("explode") is False:
            kept["explode"] = False
        return {**out, **kept, "schema": used}

    def settle_parameters(self, families: Families) -> None:
        """Make plain values and lists of them of all parameters, or refuse them; ask when the schemas are settled."""
        for path, item in self.paths.items():
            for method in (key for key in item if key in METHODS):
                operation = item[method]
                if "parameters" in operation:
                    at = f"{method.upper()} {path}"
                    sent = [q for p in operation["parameters"] for q in self._sent(p, at, families)]
                    operation["parameters"] = sent
                    for name in [n for n, count in Counter((p["in"], p["name"]) for p in sent).items() if count > 1]:
                        self.notes.refuse(at, f"has two parameters {name[1]} in {name[0]}")

    def _sent(self, p: Document, at: str, families: Families) -> list[Document]:
        """A parameter as it is sent: an object in the query is a parameter for each of its properties."""
        place, style = f"{at}, parameter {p['name']}", p.get("style", "form" if p["in"] == "query" else "simple")
        schema = self._plain(p["schema"])
        if schema is not None:
            if schema.get("type") == "array":
                nested = (self._plain(schema["items"]) or {"type": "array"}).get("type") == "array"
                if nested or style not in ("simple", "form", "spaceDelimited", "pipeDelimited"):
                    self.notes.refuse(
                        place, "is a list of lists or objects, or in a style that the clients cannot send"
                    )
            return [p]
        node = self.schemas.nodes.get(str(self._inner(p["schema"]).get("$ref")).removeprefix(PREFIX))
        properties = families.properties(node) if node else {}
        exploded = style == "deepObject" or (style == "form" and p.get("explode", True))
        plain = [self._plain(found) for found in properties.values()]
        flat = all(found is not None and found.get("type") != "array" for found in plain)
        if node is None or p["in"] != "query" or not properties or not exploded or not flat:
            self.notes.refuse(place, "is an object that is not sent as a plain value for each property")
            return []
        self.notes.note("an object in the query is sent as a parameter for each property", place)
        result: list[Document] = []
        for key, found in properties.items():
            q: Document = {"name": f"{p['name']}[{key}]" if style == "deepObject" else key, "in": "query"}
            if p.get("required") and key in families.required(node):
                q["required"] = True
            if "description" in found:
                q["description"] = found["description"]
            if p.get("deprecated"):
                q["deprecated"] = True
            result.append({**q, "schema": {word: value for word, value in found.items() if word != "description"}})
        return result

    def _inner(self, schema: Document) -> Document:
        return schema["allOf"][0] if len(schema.get("allOf", ())) == 1 else schema

    def _plain(self, schema: Document) -> Document | None:
        """The schema of a plain value or array; None for an object."""
        inner = self._inner(schema)
        if "$ref" in inner:
            node = self.schemas.nodes.get(str(inner["$ref"]).removeprefix(PREFIX))
            return node.plain if node else None
        return None if is_object(inner.get("additionalProperties")) else inner

    # --- bodies and answers -------------------------------------------------------------------------------------------

    def _body(self, operation: str, at: str, source: Document) -> Document | None:
        body = dict(source)
        content: Document = body.pop("content", {})
        if not content:
            self.notes.note("a body without a media type is no body", at)
            return None
        if not body.get("required"):
            body.pop("required", None)
        forms = [found for media, found in content.items() if media.startswith("multipart/form-data")]
        if not all(self.schemas.stands_for_object(form.get("schema")) for form in forms):
            self.notes.refuse(f"{at}, body", "is a multipart form that is no object, so that its parts have no names")
        return {**body, "content": self._content(content, f"{at}, body", f"{operation}Body")}

    def _content(self, content: Document, place: str, hint: str) -> Document:
        # The same schema for several media types is one schema.
        same: dict[str, Document] = {}
        result: Document = {}
        for media, given in content.items():
            found: Document = given or {}
            schema = found.get("schema", BINARY if not _is_json(media) else {})
            key = repr(schema)
            if key not in same:
                same[key] = self.schemas.use(schema, place, hint + (str(len(same) + 1) if same else ""))
            rest = {k: v for k, v in found.items() if k != "schema"}
            used = same[key]
            if not _is_json(media) and not _is_form(media) and used.get("type") == "string" and "enum" not in used:
                if used.get("format") != "binary":
                    self.notes.note("text that is not JSON is read as bytes", f"{place}, {media}")
                used = {**used, "format": "binary"}
            result[media] = {"schema": used, **rest}
        return result

    def _answers(self, operation: str, at: str, source: Document) -> Document:
        result: Document = {}
        for status, given in source.items():
            if str(status).startswith("x-"):
                continue
            answer = dict(deref(self.document, given, at))
            place = f"{at}, answer {status}"
            content: Document = answer.pop("content", {})
            hint = f"{operation}Answer" + ("" if status == "200" else str(status).capitalize())
            out = {"description": answer.pop("description", None) or "", **answer}
            if content:
                out["content"] = self._content(content, place, hint)
                self._octets(out, place)
            result[str(status)] = out
        if not any(status.startswith("2") for status in result):
            if "default" in result:
                result = {"200": result["default"], **result}
                self.notes.note("what answers by default alone is the success too", at)
            else:
                result = {"200": {"description": ""}, **result}
                self.notes.note("operations that document no success have one without a body", at)
        return result

    def _octets(self, answer: Document, place: str) -> None:
        (media, body), *others = answer["content"].items()
        if not others and media != OCTETS and body["schema"].get("format") == "binary":
            answer["content"] = {OCTETS: {**body, "x-media-type": media}}
            self.notes.note(f"bytes are {OCTETS}; their own type is kept as x-media-type", f"{place}, {media}")

    def _share_errors(self) -> None:
        """Give error answers a name; where one name would have two texts, the commoner text has it."""
        found: dict[str, Counter[str]] = {}
        texts: dict[str, Document] = {}
        places: list[tuple[Document, str, str, str]] = []
        for item in self.paths.values():
            for method in (key for key in item if key in METHODS):
                answers: Document = item[method]["responses"]
                for status, answer in answers.items():
                    if (name := _error_name(status, answer)) is not None:
                        key = repr(answer)
                        texts[key] = answer
                        found.setdefault(name, Counter())[key] += 1
                        places.append((answers, status, name, key))
        chosen = {name: min(counts, key=lambda key: (-counts[key], key)) for name, counts in found.items()}
        for answers, status, name, key in places:
            if chosen[name] == key:
                answers[status] = {"$ref": f"#/components/responses/{name}"}
                self.responses[name] = texts[key]


_FLAT = ("type", "format", "items", "enum", "default", "collectionFormat")


def _error_name(status: str, answer: Document) -> str | None:
    if status < "400" or status == "default":
        return None
    content: Document = answer.get("content", {})
    if not content:
        return f"Status{status}" if set(answer) == {"description"} else None
    reference = [body["schema"].get("$ref") for body in content.values()]
    if len(set(reference)) > 1 or reference[0] is None or set(answer) != {"description", "content"}:
        return None
    name = str(reference[0]).removeprefix(PREFIX)
    return name if name.endswith(status) else f"{name}{status}"


def status_text(status: str) -> str:
    """What a status means, for an answer of which nobody says more."""
    try:
        return f"{HTTPStatus(int(status)).phrase}."
    except ValueError:
        return "Any other status." if status == "default" else f"Status {status}."


def _is_json(media: str) -> bool:
    plain = media.split(";")[0].strip().lower()
    return "json" in plain or plain in ("*/*", "application/*")


def _is_form(media: str) -> bool:
    return media.startswith(("application/x-www-form-urlencoded", "multipart/"))
