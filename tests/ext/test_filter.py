"""Filters: how they are joined, what is sent, what they match, and what is refused before anything is sent."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from veeam_vbr.v1_2_rev0 import models

from veeam_ext import Expression, F, Sort
from veeam_ext.errors import ConfigurationError, UnknownPropertyError

MB = 1024**2
ROWS: list[dict[str, Any]] = [
    {"name": "web01", "type": "VirtualMachine", "hostName": "vc01.test", "size": "10 Mb", "platform": "VMware"},
    {"name": "web02-TMP", "type": "virtualmachine", "hostName": "vc01.test", "size": "1.5 GB", "platform": "VMware"},
    {"name": "db01", "type": "Template", "hostName": "vc02.lab", "size": "N/A", "platform": "VMware", "urn": None},
    {"Name": "esx01", "Type": "Host", "HostName": "vc02.test", "urn": "vc:esx01"},
]


def found(expression: Expression) -> list[str]:
    return [row.get("name") or row["Name"] for row in ROWS if expression.matches(row)]


def test_the_expression_of_the_readme_is_sent_as_the_server_wants_it() -> None:
    expression = F.host_name.ends_with("x") | (F.type == "VirtualMachine") & ~F.name.contains("tmp")
    assert expression.to_dict() == {
        "type": "GroupExpression",
        "operation": "or",
        "items": [
            {"type": "PredicateExpression", "property": "hostName", "operation": "endsWith", "value": "x"},
            {
                "type": "GroupExpression",
                "operation": "and",
                "items": [
                    {
                        "type": "PredicateExpression",
                        "property": "type",
                        "operation": "equals",
                        "value": "VirtualMachine",
                    },
                    {
                        "type": "GroupExpression",
                        "operation": "not",
                        "items": [
                            {
                                "type": "PredicateExpression",
                                "property": "name",
                                "operation": "contains",
                                "value": "tmp",
                            }
                        ],
                    },
                ],
            },
        ],
    }


@pytest.mark.parametrize(
    ("expression", "operation", "value"),
    [
        (F.name == "a", "equals", "a"),
        (F.name != "a", "notEquals", "a"),
        (F.size < 10 * MB, "lessThan", "10 Mb"),
        (F.size <= 1536 * MB, "lessThanOrEqual", "1536 Mb"),
        (F.size > 3 * 1024**4, "greaterThan", "3 Tb"),
        (F.size >= "1.5 Gb", "greaterThanOrEqual", "1.5 Gb"),
        (F.name.contains("a"), "contains", "a"),
        (F.name.starts_with("a"), "startsWith", "a"),
        (F.name.ends_with("a"), "endsWith", "a"),
        (F.name.in_("a", "b", "a"), "in", "a,b"),
        (F.type == models.EVmwareInventoryType("VirtualMachine"), "equals", "VirtualMachine"),
        (~(F.name == "a"), "notEquals", "a"),
        (F.size == 1, "equals", "0.0009765625 Kb"),
    ],
)
def test_each_operation_writes_its_word_and_a_text(expression: Expression, operation: str, value: str) -> None:
    assert (expression.operation, expression.value) == (operation, value)
    assert found(expression) == found(Expression.from_dict(expression.to_dict()))


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        (F.type == "VIRTUALMACHINE", ["web01", "web02-TMP"]),
        (F.type != "VirtualMachine", ["db01", "esx01"]),
        (F.size > 10 * MB, ["web02-TMP"]),
        (F.size >= "10240 KB", ["web01", "web02-TMP"]),
        (F.size < "2 Gb", ["web01", "web02-TMP"]),
        (F.size == "n/a", ["db01"]),
        (F.size.between("1 Mb", "20 Mb"), ["web01"]),
        (F.size.in_("10 Mb", 1536 * MB), ["web01", "web02-TMP"]),
        (~F.size.between("1 Mb", "20 Mb"), ["web02-TMP", "db01", "esx01"]),
        (F.host_name.ends_with(".TEST") & ~F.name.contains("tmp"), ["web01", "esx01"]),
        (F.name.between("db", "f"), ["db01", "esx01"]),
        (F.urn.starts_with("vc:") | (F.size == "N/A"), ["db01", "esx01"]),
        (F.urn != "x", ["web01", "web02-TMP", "db01", "esx01"]),
        (F.object_id == "x", []),
        (F.platform.in_("VMware, Inc.", "Hyper-V", "esx01"), []),
    ],
)
def test_matches_compares_as_the_server_does(expression: Expression, names: list[str]) -> None:
    assert found(expression) == names


def test_a_model_is_matched_by_the_names_of_the_server() -> None:
    rows = [models.InventoryObjectModel.from_dict(row) for row in ROWS]
    assert [row.to_dict()["name"] for row in rows[:3] if (F.host_name == "vc01.test").matches(row)] == [
        "web01",
        "web02-TMP",
    ]
    with pytest.raises(ConfigurationError, match="a model or a dict"):
        (F.name == "a").matches(3)


def test_values_with_commas_are_kept_whole() -> None:
    assert (F.name.in_("a", "b", "x,y", " z")).to_dict()["items"] == [
        {"type": "PredicateExpression", "property": "name", "operation": "in", "value": "a,b"},
        {"type": "PredicateExpression", "property": "name", "operation": "equals", "value": "x,y"},
        {"type": "PredicateExpression", "property": "name", "operation": "equals", "value": " z"},
    ]
    assert F.name.in_("x,y") == Expression("equals", "name", "x,y")
    with pytest.raises(ConfigurationError, match="at least one value"):
        F.name.in_()


def test_groups_are_flat_and_without_repeats() -> None:
    a, b, c = F.name == "a", F.type.contains("b"), F.urn == "c"
    assert (a & b) & (c & a) == Expression("and", items=(a, b, c))
    assert a | (b | c) == Expression("or", items=(a, b, c))
    assert a & a == a
    assert ~~b == b
    assert ~~(a | b) == (a | b)
    assert ~(a | b) == Expression("not", items=(Expression("or", items=(a, b)),))
    assert ~~(a & b) == (a & b)
    assert (a & b) | c == Expression("or", items=(Expression("and", items=(a, b)), c))


def test_a_filter_has_no_truth_value() -> None:
    for slip in (lambda: bool(F.name == "a"), lambda: 1 < F.size < 2):
        with pytest.raises(TypeError, match=r"Combine filters with &, \| and ~"):
            slip()
    with pytest.raises(TypeError):
        (F.name == "a") & True  # type: ignore[operator]


def test_unknown_properties_are_refused_with_the_known_ones() -> None:
    for slip in (
        lambda: F.hostname2,  # type: ignore[attr-defined]
        lambda: F["cpuCount"],
        lambda: Expression.from_dict({"property": "cpu", "operation": "equals", "value": "1"}),
        lambda: Sort.from_dict({"property": "cpu"}),
    ):
        with pytest.raises(
            UnknownPropertyError, match="platform, size, host_name, name, type, object_id, urn"
        ) as caught:
            slip()
        assert caught.value.known == ("platform", "size", "host_name", "name", "type", "object_id", "urn")
    assert not hasattr(F, "__wrapped__")
    assert F["HOSTNAME"].contains("a") == F.host_name.contains("a")
    assert list(F) == ["platform", "size", "host_name", "name", "type", "object_id", "urn"]


@pytest.mark.parametrize(
    "slip",
    [
        lambda: F.name == None,  # noqa: E711
        lambda: F.name == True,  # noqa: E712
        lambda: F.name.contains(["a"]),  # type: ignore[arg-type]
        lambda: F.size > "big",
        lambda: F.size > -1,
        lambda: Expression.from_dict(
            {"type": "PredicateExpression", "property": "name", "operation": "like", "value": "a"}
        ),
        lambda: Expression.from_dict({"property": "name", "operation": "equals"}),
        lambda: Expression.from_dict({"type": "GroupExpression", "operation": "and", "items": []}),
        lambda: Expression.from_dict({"operation": "and", "items": ["name"]}),
        lambda: Sort.from_dict({"property": "name", "direction": "up"}),
    ],
)
def test_what_makes_no_sense_is_refused(slip: Any) -> None:
    with pytest.raises(ConfigurationError):
        slip()


def test_a_hostile_depth_is_refused() -> None:
    nested: dict[str, Any] = {"property": "name", "operation": "equals", "value": "a"}
    for _ in range(500):
        nested = {"operation": "not", "items": [nested]}
    with pytest.raises(ConfigurationError, match="nested"):
        Expression.from_dict(nested)


def test_words_are_read_in_any_case() -> None:
    source = {
        "Type": "groupexpression",
        "Operation": "AND",
        "Items": [{"Type": "predicateexpression", "Property": "HostName", "Operation": "EndsWith", "Value": 7}],
    }
    assert Expression.from_dict(source) == Expression("endsWith", "hostName", "7")
    assert Sort.from_dict({"Property": "SIZE", "Direction": "Descending"}) == F.size.desc()
    assert Sort.from_dict({"property": "name"}) == F.name.asc()


def test_sorting() -> None:
    assert F.size.desc().to_dict() == {"property": "size", "direction": "descending"}
    names = [row.get("name") or row["Name"] for row in F.size.desc().sorted(ROWS)]
    assert names == ["web02-TMP", "web01", "db01", "esx01"]
    assert [row.get("name") or row["Name"] for row in Sort("name").sorted(ROWS)] == [
        "db01",
        "esx01",
        "web01",
        "web02-TMP",
    ]
    assert F.size.desc().to_model(models).property_ == "size"


def test_expressions_become_models() -> None:
    model = (F.name.in_("a", "b") & ~F.urn.contains("x")).to_model(models)
    assert isinstance(model, models.GroupExpressionModel)
    assert isinstance(model.items[1], models.GroupExpressionModel)
    assert isinstance(model.items[0], models.PredicateExpressionModel)
    assert Expression.from_dict(model.to_dict()) == F.name.in_("a", "b") & ~F.urn.contains("x")


texts = st.text(st.characters(codec="utf-8"), max_size=4)
predicates = st.builds(
    Expression,
    st.sampled_from(
        ["in", "contains", "equals", "notEquals", "lessThan", "greaterThanOrEqual", "startsWith", "endsWith"]
    ),
    st.sampled_from(["name", "type", "hostName"]),
    texts,
)
expressions = st.recursive(
    predicates,
    lambda inner: (
        st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1])
        | st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1])
        | inner.map(lambda item: ~item)
    ),
    max_leaves=12,
)
rows = st.fixed_dictionaries({}, optional={"name": texts, "type": texts | st.none(), "HOSTNAME": texts})


@given(expressions, expressions, rows)
def test_joining_and_simplifying_keeps_the_meaning(a: Expression, b: Expression, row: dict[str, Any]) -> None:
    assert (a & b).matches(row) == (a.matches(row) and b.matches(row))
    assert (a | b).matches(row) == (a.matches(row) or b.matches(row))
    assert (~a).matches(row) != a.matches(row)
    assert Expression.from_dict(a.to_dict()) == a
    assert Expression.from_dict(a.to_model(models).to_dict()) == a
    assert pickle.loads(pickle.dumps(a)) == copy.deepcopy(a) == a
    assert hash(a) == hash(Expression.from_dict(a.to_dict()))


@given(st.integers(0, 2**60), st.integers(0, 2**60))
def test_sizes_are_written_exactly(a: int, b: int) -> None:
    assert (F.size <= a).matches({"size": (F.size == b).value}) == (b <= a or float(b) == float(a))
