"""Every value of every discriminator decodes to its own subclass; whatever names no variant stays with the parent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from codegen.bundle import Revision

from .specification import (
    SEEDS,
    VBR,
    Family,
    attribute,
    body,
    call,
    entries,
    example,
    families,
    is_object,
    model,
    models,
    properties,
    schemas,
    tags,
    target,
)  # fmt: skip

VARIANTS = [
    pytest.param(revision, family, value, id=f"{revision}-{family.name}-{value}")
    for revision in SEEDS
    for family in families(revision)
    for value in family.variants
]
FAMILIES = [
    pytest.param(revision, family, id=f"{revision}-{family.name}")
    for revision in SEEDS
    for family in families(revision)
]


def full(revision: Revision, family: Family, value: str) -> dict[str, Any]:
    """A full object of a variant, with some property that nobody documents."""
    found = example(revision, schemas(revision)[family.variants[value]], 2)
    found.pop(family.tag)
    return {**found, "x-new": {"deep": [None]}}


def test_the_families_are_all_there() -> None:
    counts = {str(r): (len(families(r)), sum(len(f.variants) for f in families(r))) for r in SEEDS}
    print(counts)
    assert counts == {"vbr 1.2-rev0": (39, 156), "vbazure v8": (0, 0)}
    assert len(VARIANTS) == 156
    assert len({p.id for p in VARIANTS}) == 156


@pytest.mark.parametrize(("revision", "family", "value"), VARIANTS)
def test_a_value_decodes_to_its_own_subclass(revision: Revision, family: Family, value: str) -> None:
    parent, variant = model(revision, family.name), model(revision, family.variants[value])
    assert issubclass(variant, parent)
    assert variant is not parent
    rest = full(revision, family, value)
    spellings = [value, value.upper(), value.lower(), value.swapcase()]
    for spelling in spellings:
        for raw in ({family.tag: spelling, **rest}, {**rest, family.tag: spelling}):
            found = parent.from_dict(raw)
            assert type(found) is variant
            assert getattr(found, attribute(variant, family.tag)) == value  # what is documented, in any case
            assert found.additional_properties == {"x-new": {"deep": [None]}}
            assert json.dumps(found.to_dict()) == json.dumps(raw)
            assert json.dumps(variant.from_dict(raw).to_dict()) == json.dumps(raw)


@pytest.mark.parametrize(("revision", "family", "value"), VARIANTS)
def test_a_constructed_variant_carries_its_tag(revision: Revision, family: Family, value: str) -> None:
    variant = model(revision, family.variants[value])
    needed: dict[str, Any] = {f.alias: None for f in attrs.fields(variant) if f.default is attrs.NOTHING}
    made = variant(**needed)
    assert made.to_dict()[family.tag] == value
    again = model(revision, family.name).from_dict(json.loads(json.dumps(made.to_dict())))
    assert type(again) is variant
    assert again == made


@pytest.mark.parametrize(("revision", "family"), FAMILIES)
@pytest.mark.parametrize("tag", ["AVariantOfANewerServer", "", None, 5, ["x"], {}, True, ...], ids=repr)
def test_what_names_no_variant_stays_with_the_parent(revision: Revision, family: Family, tag: Any) -> None:
    parent = model(revision, family.name)
    raw = full(revision, family, next(iter(family.variants)))
    if tag is not ...:
        raw = {**raw, family.tag: tag}
    found = parent.from_dict(raw)
    assert type(found) is parent
    own = set(properties(revision, schemas(revision)[family.name]))
    assert found.additional_properties == {key: value for key, value in raw.items() if key not in own}
    assert json.dumps(found.to_dict()) == json.dumps(raw)


def places(revision: Revision) -> Iterator[tuple[str, str, Family, int]]:
    """Every property whose value or items are of a family: its schema, its name, and how deep in lists it is."""
    by_name = {family.name: family for family in families(revision)}
    for schema in models(revision):
        for key, part in properties(revision, schemas(revision)[schema]).items():
            found: dict[str, Any] = part
            depth = 0
            while target(found) is None and is_object(inner := found.get("items")):
                found, depth = inner, depth + 1
            if family := by_name.get(target(found) or ""):
                yield schema, key, family, depth


def test_variants_are_found_wherever_a_property_holds_one() -> None:
    checked = 0
    for schema, key, family, depth in places(VBR):
        of = model(VBR, schema)
        for value, name in family.variants.items():
            inner: Any = {**full(VBR, family, value), family.tag: value}
            for _ in range(depth):
                inner = [inner, None]
            raw = {**tags(VBR, schema), key: inner}
            found = of.from_dict(raw)
            held = getattr(found, attribute(of, key))
            for _ in range(depth):
                assert held[1] is None
                held = held[0]
            assert type(held) is model(VBR, name), (schema, key, value)
            assert json.dumps(found.to_dict()) == json.dumps(raw)
            checked += 1
    counts = (len(list(places(VBR))), checked)
    print(counts)
    assert counts == (82, 198)


def test_a_filter_is_decoded_through_all_its_groups() -> None:
    filters = model(VBR, "InventoryBrowserFilters")
    predicate = {"value": "sql", "property": "Name", "operation": "CONTAINS", "type": "predicateexpression"}
    raw: dict[str, Any] = {"filter": predicate}
    for operation in ("not", "OR", "and"):
        raw = {"filter": {"items": [raw["filter"], predicate], "operation": operation, "type": "GroupExpression"}}
    found = filters.from_dict(raw).filter_
    for operation in ("and", "or", "not"):
        assert type(found) is model(VBR, "GroupExpressionModel")
        assert found.operation == operation
        assert type(found.items[1]) is model(VBR, "PredicateExpressionModel")
        found = found.items[0]
    assert type(found) is model(VBR, "PredicateExpressionModel")
    assert filters.from_dict(raw).to_dict() == raw


def test_answers_are_decoded_to_variants() -> None:
    by_name = {family.name: family for family in families(VBR)}
    calls = 0
    checked: set[str] = set()
    for _, _, operation in entries(VBR):
        for status, answer in operation["responses"].items():
            family = by_name.get(target(body(answer)) or "")
            if family is None or status == "204":  # a 204 has no body, whatever is documented
                continue
            calls += 1
            for value, name in family.variants.items():
                raw = {**full(VBR, family, value), family.tag: value}
                request = call(VBR, operation["operationId"])
                parsed = request.decode(int(status), {}, json.dumps(raw).encode()).parsed
                assert type(parsed) is model(VBR, name), (operation["operationId"], value)
                assert parsed.to_dict() == raw
                checked.add(name)
    print(f"{calls} answers are of a family; {len(checked)} variants")
    assert (calls, len(checked)) == (33, 73)
