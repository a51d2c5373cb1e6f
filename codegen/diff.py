"""Compare two specifications: `python -m codegen.diff OLD NEW [--json]`, each a folder such as openapi/vbr/1.2-rev0.

Prints what was added, removed, changed and newly required, what of it breaks callers first, as Markdown or as JSON.
Between two revisions of one API in openapi/ the Markdown is also the page docs/revisions/<api>-<old>-<new>.md.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from . import bundle
from ._importing.files import references
from .bundle import BundleError, Document, Revision, load, operations
from .insight import Insight, name_of, ref_name

PAGES = Path(__file__).parent.parent / "docs" / "revisions"

_VERSION = re.compile(r"^/api/v[\d.]+/")
# Formats that are another type in Python.
_TYPED = {"date-time", "date", "binary"}
_LIMITS: dict[str, Callable[[Any, Any], bool]] = {
    "minimum": lambda old, new: new is not None and (old is None or new > old),
    "maximum": lambda old, new: new is not None and (old is None or new < old),
    "minLength": lambda old, new: new is not None and new > (old or 0),
    "maxLength": lambda old, new: new is not None and (old is None or new < old),
}
_KINDS = {
    "operation": "Operations",
    "parameter": "Parameters",
    "body": "Bodies",
    "answer": "Answers",
    "schema": "Schemas",
    "variant": "Variants",
    "property": "Properties",
    "value": "Enumeration values",
}


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        kind: what differs: operation, parameter, body, answer, schema, variant, property or value.
        what: added, removed, changed, newly required or no longer required.
        place: the operation, schema or property.
        detail: what it was and is, where that is not plain from the place.
        breaks: whether code that was written for the old one can fail with the new one, at run time or in a type check.
    """

    kind: str
    what: str
    place: str
    detail: str = ""
    breaks: bool = False


def diff(old: Document, new: Document) -> list[Change]:
    """Every difference, in the order of the new document; what was removed comes after it, in that of the old one."""
    return [*_operations(old, new), *_Schemas(old, new).changes()]


# --- operations -------------------------------------------------------------------------------------------------------


def _operations(old: Document, new: Document) -> Iterator[Change]:
    before = {op["operationId"]: (path, method, op) for path, method, op in operations(old)}
    after = {op["operationId"]: (path, method, op) for path, method, op in operations(new)}
    versions = [{found[0] for path in of["paths"] if (found := _VERSION.match(path))} for of in (old, new)]
    if versions[0] != versions[1] and all(len(of) == 1 for of in versions):
        yield Change("operation", "changed", "every path", f"starts with {versions[1].pop()}, not {versions[0].pop()}")
    moved = {_address(*found[:2]): name for name, found in before.items() if name not in after}
    for name, (path, method, op) in after.items():
        address = _address(path, method)
        if name in before:
            yield from _operation(name, old, before[name], new, (path, method, op))
        elif address in moved:
            yield Change("operation", "changed", name, f"was called {moved.pop(address)}", breaks=True)
        else:
            yield Change("operation", "added", name, f"{method.upper()} {path}, `{name_of(op)}`")
    for name in moved.values():
        path, method, op = before[name]
        yield Change("operation", "removed", name, f"{method.upper()} {path}, `{name_of(op)}`", breaks=True)


def _address(path: str, method: str) -> tuple[str, str]:
    """Where an operation is, but for the version in its path and the names of variables."""
    return re.sub(r"{[^}]*}", "{}", _VERSION.sub("/api/v*/", path)), method


def _operation(
    name: str, old: Document, before: tuple[str, str, Document], new: Document, after: tuple[str, str, Document]
) -> Iterator[Change]:
    (path_1, method_1, op_1), (path_2, method_2, op_2) = before, after
    if _address(path_1, method_1) != _address(path_2, method_2):
        detail = f"{method_1.upper()} {path_1} → {method_2.upper()} {path_2}"
        yield Change("operation", "changed", name, detail, breaks=True)
    if name_of(op_1) != name_of(op_2):
        yield Change("operation", "changed", name, f"`{name_of(op_1)}` → `{name_of(op_2)}`", breaks=True)
    if op_2.get("deprecated") and not op_1.get("deprecated"):
        yield Change("operation", "changed", name, "is deprecated")
    roles_1, roles_2 = op_1.get("x-roles", []), op_2.get("x-roles", [])
    if gone := [role for role in roles_1 if role not in roles_2 and roles_2]:
        yield Change("operation", "changed", name, f"no longer for {', '.join(gone)}", breaks=True)
    if come := [role for role in roles_2 if role not in roles_1 and roles_1]:
        yield Change("operation", "changed", name, f"also for {', '.join(come)}")
    yield from _parameters(name, op_1, op_2)
    yield from _body(name, op_1.get("requestBody"), op_2.get("requestBody"))
    yield from _answers(name, _answers_of(old, op_1), _answers_of(new, op_2))


def _parameters(name: str, old: Document, new: Document) -> Iterator[Change]:
    before = {(p["in"], p["name"]): p for p in old.get("parameters", [])}
    after = {(p["in"], p["name"]): p for p in new.get("parameters", [])}
    for key, p in after.items():
        place = f"{name}({key[1]})"
        if key not in before:
            required = bool(p.get("required"))
            detail = f"in {key[0]}, {_type(p['schema'])}" + (", required" if required else "")
            yield Change("parameter", "added", place, detail, breaks=required)
        else:
            yield from _required("parameter", place, before[key].get("required"), p.get("required"), sent=True)
            for detail, breaks in _differences(before[key]["schema"], p["schema"], sent=True, received=False):
                yield Change("parameter", "changed", place, detail, breaks)
    for key in before.keys() - after.keys():
        yield Change("parameter", "removed", f"{name}({key[1]})", f"in {key[0]}", breaks=True)


def _required(kind: str, place: str, old: Any, new: Any, *, sent: bool, received: bool = False) -> Iterator[Change]:
    if new and not old:
        yield Change(kind, "newly required", place, breaks=sent)
    if old and not new:
        yield Change(kind, "no longer required", place, breaks=received)


def _body(name: str, old: Document | None, new: Document | None) -> Iterator[Change]:
    if old is None or new is None:
        if new is not None:
            detail = ", ".join(_type(media["schema"]) for media in new["content"].values())
            yield Change("body", "added", name, detail, breaks=bool(new.get("required")))
        elif old is not None:
            yield Change("body", "removed", name, breaks=True)
        return
    yield from _required("body", name, old.get("required"), new.get("required"), sent=True)
    yield from _content("body", name, old["content"], new["content"], sent=True)


def _answers_of(document: Document, operation: Document) -> dict[str, Document]:
    named: Document = document["components"].get("responses", {})
    return {
        status: named.get(str(answer.get("$ref", "")).rsplit("/", 1)[-1], answer)
        for status, answer in operation["responses"].items()
    }


def _answers(name: str, old: dict[str, Document], new: dict[str, Document]) -> Iterator[Change]:
    for status, answer in new.items():
        success = status.startswith("2")
        if status not in old:
            detail = ", ".join(_type(media["schema"]) for media in answer.get("content", {}).values())
            yield Change("answer", "added", f"{name} {status}", detail, breaks=success)
        else:
            content = old[status].get("content", {}), answer.get("content", {})
            yield from _content("answer", f"{name} {status}", *content, sent=False)
    for status in old.keys() - new.keys():
        yield Change("answer", "removed", f"{name} {status}", breaks=status.startswith("2"))


def _content(kind: str, place: str, old: Document, new: Document, *, sent: bool) -> Iterator[Change]:
    for media, found in new.items():
        if media not in old:
            yield Change(kind, "changed", place, f"also {media}, {_type(found['schema'])}", breaks=not old)
        else:
            for detail, breaks in _differences(old[media]["schema"], found["schema"], sent=sent, received=not sent):
                yield Change(kind, "changed", place, detail, breaks)
    for media in old.keys() - new.keys():
        yield Change(kind, "changed", place, f"no longer {media}", breaks=True)


# --- schemas ----------------------------------------------------------------------------------------------------------


class _Schemas:
    """The schemas of two documents, and which of them callers send and receive."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = Insight(old), Insight(new)
        self.sent: set[str] = set()
        self.received: set[str] = set()
        for document in (old, new):
            for _, _, operation in operations(document):
                self.sent |= _reached(document, [operation.get("requestBody", {}), operation.get("parameters", [])])
                self.received |= _reached(document, list(_answers_of(document, operation).values()))

    def changes(self) -> Iterator[Change]:
        before, after = self.old.schemas, self.new.schemas
        for name, schema in after.items():
            if name in before:
                yield from self._schema(name, before[name], schema)
            else:
                yield Change("schema", "added", name, _said(schema))
        for name in before:
            if name not in after:
                yield Change("schema", "removed", name, breaks=True)

    def _schema(self, name: str, old: Document, new: Document) -> Iterator[Change]:
        if "enum" in old and "enum" in new:
            yield from _values(name, old["enum"], new["enum"])
            return
        parents = [[ref_name(part) for part in schema.get("allOf", ())[:-1]] for schema in (old, new)]
        if parents[0] != parents[1]:
            words = [", ".join(str(parent) for parent in of) or "nothing" for of in parents]
            yield Change("schema", "changed", name, f"extends {words[1]} instead of {words[0]}", breaks=True)
        own_1, own_2 = (schema["allOf"][-1] if "allOf" in schema else schema for schema in (old, new))
        use = {"sent": name in self.sent, "received": name in self.received}
        bare = [
            {key: value for key, value in own.items() if key not in ("properties", "required", "discriminator")}
            for own in (own_1, own_2)
        ]
        for detail, breaks in _differences(bare[0], bare[1], **use):
            yield Change("schema", "changed", name, detail, breaks)
        yield from self._variants(name, own_1.get("discriminator"), own_2.get("discriminator"))
        yield from self._properties(name, own_1, own_2, **use)

    def _variants(self, name: str, old: Document | None, new: Document | None) -> Iterator[Change]:
        old, new = old or {}, new or {}
        if old.get("propertyName") != new.get("propertyName"):
            detail = f"told apart by {new.get('propertyName')} instead of {old.get('propertyName')}"
            yield Change("schema", "changed", name, detail, breaks=bool(old))
        before, after = old.get("mapping", {}), new.get("mapping", {})
        for value, target in after.items():
            variant = target.rsplit("/", 1)[1]
            if value not in before:
                yield Change("variant", "added", f"{name}: {value}", variant)
            elif before[value] != target:
                detail = f"{before[value].rsplit('/', 1)[1]} → {variant}"
                yield Change("variant", "changed", f"{name}: {value}", detail, breaks=True)
        for value, target in before.items():
            if value not in after:
                yield Change("variant", "removed", f"{name}: {value}", target.rsplit("/", 1)[1], breaks=True)

    def _properties(self, name: str, old: Document, new: Document, *, sent: bool, received: bool) -> Iterator[Change]:
        before: dict[str, Document] = old.get("properties", {})
        after: dict[str, Document] = new.get("properties", {})
        # What moved between a schema and its parent is neither gone nor new.
        inherited_1 = self.old.properties({"$ref": f"#/components/schemas/{name}"})
        inherited_2 = self.new.properties({"$ref": f"#/components/schemas/{name}"})
        for key, found in after.items():
            place = f"{name}.{key}"
            required = key in new.get("required", [])
            if key not in inherited_1:
                detail = _type(found) + (", required" if required else "")
                yield Change("property", "added", place, detail, breaks=required and sent)
            elif key in before:
                was = key in old.get("required", [])
                yield from _required("property", place, was, required, sent=sent, received=received)
                if "enum" in before[key] and "enum" in found:
                    yield from _values(place, before[key]["enum"], found["enum"])
                for detail, breaks in _differences(before[key], found, sent=sent, received=received):
                    yield Change("property", "changed", place, detail, breaks)
        for key, found in before.items():
            if key not in inherited_2:
                yield Change("property", "removed", f"{name}.{key}", _type(found), breaks=True)


def _reached(document: Document, parts: list[Any]) -> set[str]:
    todo = list(references(parts))
    seen: set[str] = set()
    while todo:
        if (name := todo.pop()) not in seen:
            seen.add(name)
            todo += references(document["components"]["schemas"].get(name, {}))
    return seen


def _values(place: str, old: list[Any], new: list[Any]) -> Iterator[Change]:
    for value in new:
        if value not in old:
            yield Change("value", "added", f"{place}: {value}")
    for value in old:
        if value not in new:
            yield Change("value", "removed", f"{place}: {value}", breaks=True)


def _differences(old: Document, new: Document, *, sent: bool, received: bool) -> Iterator[tuple[str, bool]]:
    """How a schema differs where it is used, and whether that breaks."""
    if _type(old) != _type(new):
        formats = {old.get("format"), new.get("format")}
        only_format = {**old, "format": 0, "description": 0} == {**new, "format": 0, "description": 0}
        yield f"{_type(old)} → {_type(new)}", not only_format or bool(formats & _TYPED)
    if bool(old.get("nullable")) != bool(new.get("nullable")):
        may = bool(new.get("nullable"))
        yield ("may be null" if may else "is never null"), received if may else sent
    for key, tighter in _LIMITS.items():
        if old.get(key) != new.get(key):
            yield f"{key} {old.get(key, 'none')} → {new.get(key, 'none')}", sent and tighter(old.get(key), new.get(key))
    if old.get("default") != new.get("default"):
        yield f"default {json.dumps(old.get('default'))} → {json.dumps(new.get('default'))}", False
    for key, word in (("deprecated", "is deprecated"), ("readOnly", "is set by the server")):
        if new.get(key) and not old.get(key):
            yield word, False


def _type(found: Document) -> str:
    if name := ref_name(found):
        return name
    if found.get("type") == "array":
        return f"list of {_type(found['items'])}"
    if isinstance(found.get("additionalProperties"), dict):
        return f"map of {_type(found['additionalProperties'])}"
    kind = str(found.get("type", "anything"))
    return f"{kind} ({found['format']})" if "format" in found else kind


def _said(schema: Document) -> str:
    if "enum" in schema:
        return f"enumeration of {len(schema['enum'])}"
    if "allOf" in schema:
        return f"extends {', '.join(str(ref_name(part)) for part in schema['allOf'][:-1])}"
    return ""


# --- for people -------------------------------------------------------------------------------------------------------


def render(api: str, old: str, new: str, changes: list[Change]) -> str:
    """The differences as a page in Markdown."""
    breaking = [change for change in changes if change.breaks]
    harmless = [change for change in changes if not change.breaks]
    lines = [f"# {api}: {old} → {new}", ""]
    lines += [f"{len(changes)} differences, {len(breaking)} of which break callers.", ""]
    if changes:
        words = ["added", "removed", "changed", "newly required", "no longer required"]
        lines += [f"| | {' | '.join(words)} |", f"|---|{'---|' * len(words)}"]
        for kind, title in _KINDS.items():
            counts = [sum(c.kind == kind and c.what == what for c in changes) for what in words]
            if any(counts):
                lines.append(f"| {title} | {' | '.join(str(count or '') for count in counts)} |")
        lines.append("")
    for title, group in (("Breaks callers", breaking), ("Breaks nothing", harmless)):
        if group:
            lines += [f"## {title}", ""]
        for kind, heading in _KINDS.items():
            found = [change for change in group if change.kind == kind]
            if found:
                lines += [f"### {heading}", "", *map(_line, found), ""]
    return "\n".join(lines)


def _line(change: Change) -> str:
    detail = f": {change.detail}" if change.detail else ""
    return f"- {change.what} **{_escaped(change.place)}**{_escaped(detail)}"


def _escaped(text: str) -> str:
    return re.sub(r"([*_<>|])", r"\\\1", text) if "`" not in text else text


def main(arguments: list[str]) -> int:
    """Compare what is asked for; 0 whatever differs."""
    folders = [Path(argument) for argument in arguments if argument != "--json"]
    if len(folders) != 2:
        print("usage: python -m codegen.diff OLD NEW [--json]", file=sys.stderr)
        return 2
    try:
        old, new = (load(folder) for folder in folders)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    changes = diff(old, new)
    (api, before), (_, after) = ((f.resolve().parent.name, f.resolve().name) for f in folders)
    page = render(api, before, after, changes)
    if "--json" in arguments:
        facts = {"old": before, "new": after, "breaking": sum(change.breaks for change in changes)}
        print(json.dumps({"api": api, **facts, "changes": [asdict(change) for change in changes]}, indent=2))
    else:
        print(page, end="")
    shipped = all(folder.resolve().parent == (bundle.OPENAPI / api).resolve() for folder in folders)
    if shipped and Revision(api, before).age < Revision(api, after).age:
        PAGES.mkdir(parents=True, exist_ok=True)
        (PAGES / f"{api}-{before}-{after}.md").write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
