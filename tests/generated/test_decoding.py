"""Every property of every schema, set in turn to what servers send and to junk: nothing raises and nothing is lost."""

from __future__ import annotations

import copy
import json
import pickle
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, cast

import attrs
import pytest

from codegen.bundle import Document, Revision

from .specification import (
    SEEDS,
    VBAZ,
    VBR,
    example,
    families,
    is_array,
    is_object,
    model,
    models,
    properties,
    resolve,
    schemas,
)

DATES = [
    "2031-05-06T07:08:09",  # no offset
    "2031-05-06T07:08:09Z",
    "2031-05-06T07:08:09.1+02:00",
    "2031-05-06T07:08:09.12-07:00",
    "2031-05-06T07:08:09.1234+00:00",
    "2031-05-06T07:08:09.12345",
    "2031-05-06T07:08:09.123456Z",
    "2031-05-06T07:08:09.1234567+05:30",
    "2031-05-06T07:08:09.1234567",
    "2031-05-06 07:08:09",
    "2031-05-06",
    "0001-01-01T00:00:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59.9999999-12:00",
    "2031-13-45T99:00:00Z",
    "06.05.2031 07:08",
]
JUNK: dict[str, Any] = {
    "null": None,
    "empty": "",
    "text": "junk \ud83d\ude00 \u0000",
    "zero id": "00000000-0000-0000-0000-000000000000",
    "true": True,
    "minus one": -1,
    "huge": 10**30,
    "whole float": 20.0,
    "fraction": 0.1,
    "list": ["x", None, 3, {"k": []}],
    "no list": [],
    "object": {"x": {"y": None}, "type": 5},
    "no object": {},
}
# Names that are something in Python, or in a model, must be as good as any other.
EXTRA: dict[str, Any] = {
    "x-new": {"deep": [None, {"a": 1.0}]}, "": 0, "class": "x", "self": None, "encode": 1, "to_dict": True,
    "additional_properties": [1], "_raw": {}, "__class__": "y",
}  # fmt: skip


def junk(revision: Revision, found: Document, good: Any) -> Iterator[tuple[str, Any]]:
    """What a property may turn out to hold instead of the good value."""
    yield from JUNK.items()
    schema = resolve(revision, found)
    if "enum" in schema:
        yield "unknown value", "ValueOfANewerServer"
        yield from (("value in another case", str(value).swapcase()) for value in schema["enum"][:3])
    elif schema.get("type") == "string" and schema.get("format") in ("date-time", "date"):
        yield from (("odd date", date) for date in DATES)
    elif schema.get("type") == "array" and good:
        yield "null among items", [None, *good, None]
        yield from (("junk items", [*good, value]) for _, value in junk(revision, schema["items"], good[0]))
    elif is_object(good) and good:
        yield "null properties", dict.fromkeys(good)
        yield "unknown tag", {**good, "type": "ATypeOfANewerServer", "x-new": [1]}
        first = next(iter(good))
        yield from (("junk property", {**good, first: JUNK[kind]}) for kind in ("empty", "minus one", "object"))


def cases(revision: Revision, schema: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The full valid object of a schema, and each way in which one property of it goes wrong."""
    found = schemas(revision)[schema]
    good = example(revision, found, 2)
    if family := next((f for f in families(revision) if schema in f.variants.values()), None):
        good[family.tag] = next(tag for tag, name in family.variants.items() if name == schema)
    yield "valid", good
    yield "extra keys", {**EXTRA, **good, "x-last": 1}
    yield "nothing", {}
    yield "all null", dict.fromkeys(good)
    for key, part in properties(revision, found).items():
        yield "removed", {name: value for name, value in good.items() if name != key}
        for kind, value in junk(revision, part, good[key]):
            yield kind, {**good, key: value}


def read(value: Any) -> None:
    """Read every attribute, down to the last."""
    of = cast("Any", type(value))
    if attrs.has(of):
        for field in attrs.fields(of):
            read(getattr(value, field.name))
    elif is_array(value):
        for entry in value:
            read(entry)
    elif is_object(value):
        for entry in value.values():
            read(entry)


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda found: pickle.loads(pickle.dumps(found)),
    "evolve": attrs.evolve,
}


def faults(of: Any, raw: dict[str, Any], copied: str) -> Iterator[str]:
    """Whatever is wrong with an object that is decoded from `raw`; `copied` is the object that is duplicated."""
    sent = json.dumps(raw)  # tells key order and 20.0 from 20, which == does not
    step = "from_dict"
    try:
        untouched, found = of.from_dict(raw), of.from_dict(raw)
        step = "to_dict untouched"
        if json.dumps(untouched.to_dict()) != sent:
            yield "lost untouched"
        step = "repr"
        if not repr(found).startswith(type(found).__name__ + "("):
            yield "repr"
        step = "reading"
        read(found)
        step = "to_dict"
        if json.dumps(found.to_dict()) != sent:
            yield "lost after reading"
        for step, duplicate in COPIES.items():
            other = duplicate(untouched if copied == "untouched" else found)
            if type(other) is not type(found) or json.dumps(other.to_dict()) != sent:
                yield f"lost by {step} of {copied}"
            if other != found:
                yield f"unequal by {step} of {copied}"
        step = "source"
        if json.dumps(raw) != sent:
            yield "source changed"
    except Exception as error:
        yield f"{step} raised {error!r}"


COUNTS = {VBR: (742, 3166), VBAZ: (562, 3056)}


@pytest.mark.parametrize("revision", SEEDS, ids=str)
def test_no_property_of_any_schema_raises_or_is_lost(revision: Revision) -> None:
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    checked = 0
    for schema in models(revision):
        of = model(revision, schema)
        checked += len(properties(revision, schemas(revision)[schema]))
        for kind, raw in cases(revision, schema):
            counts[kind] += 1
            copied = "untouched" if counts.total() % 2 else "read"
            wrong += (f"{schema} {kind}: {fault}: {raw}" for fault in faults(of, raw, copied))
    print(
        f"\n{revision}: {len(models(revision))} schemas, {checked} properties, {counts.total()} cases: {dict(counts)}"
    )
    assert not wrong, f"{len(wrong)} of {counts.total()} cases:\n" + "\n".join(wrong[:20])
    assert (len(models(revision)), checked) == COUNTS[revision]
    assert counts.total() > 55_000
    assert set(JUNK) | {"removed", "extra keys", "unknown value", "value in another case", "odd date"} <= counts.keys()
