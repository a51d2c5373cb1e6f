"""Requests are judged as servers judge them: strict about what is required and its type, lenient about the rest."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_sim import _answers, _spec
from veeam_sim._validate import problems

from .judge import REVISIONS

VBR = _spec.load("vbr", "1.2-rev0")
VBAZ = _spec.load("vbazure", "v8")
UUID = "1f3a2b4c-0000-4000-8000-123456789abc"
POLICY = {
    "tenantId": "t",
    "serviceAccountId": UUID,
    "regions": [{"regionId": "westeurope"}],
    "name": "nightly",
    "isEnabled": True,
    "snapshotSettings": {"copyOriginalTags": True, "applicationAwareSnapshot": False},
}


def policy(**changes: Any) -> list[str]:
    body = {name: value for name, value in {**POLICY, **changes}.items() if value is not ...}
    return problems(VBAZ, VBAZ.operations["Policy_CreatePolicy"], {}, {}, {}, body)


def query(name: str, **given: list[str]) -> list[str]:
    return problems(VBAZ, VBAZ.operations[name], {}, given, {})


def test_a_good_body_passes() -> None:
    assert policy() == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": ...}, "body.name: is required"),
        ({"name": None}, "body.name: must not be null"),
        ({"name": ""}, "body.name: must have at least 1 characters"),
        ({"name": "x" * 256}, "body.name: must have at most 255 characters"),
        ({"name": 5}, "body.name: must be a text, not a number"),
        ({"serviceAccountId": "nobody"}, "body.serviceAccountId: must be an identifier such as 1f3a2b4c-..."),
        ({"regions": {}}, "body.regions: must be an array, not an object"),
        ({"regions": [{"regionId": 1}]}, "body.regions[0].regionId: must be a text, not a number"),
        ({"isEnabled": "yes"}, "body.isEnabled: must be true or false, not a text"),
        ({"retrySettings": {"retryCount": 1.5}}, "body.retrySettings.retryCount: must be a whole number"),
        ({"retrySettings": {"retryCount": True}}, "body.retrySettings.retryCount: must be a whole number, not true or"),
        ({"retrySettings": {"retryCount": 1 << 31}}, "body.retrySettings.retryCount: is out of the range of int32"),
        ({"retrySettings": 7}, "body.retrySettings: must be an object, not a number"),
        ({"backupType": "Everything"}, "body.backupType: must be one of AllSubscriptions, SelectedItems, Unknown"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(changes: dict[str, Any], problem: str) -> None:
    found = policy(**changes)
    assert len(found) == 1
    assert found[0].startswith(problem)


@pytest.mark.parametrize(
    "changes",
    [
        {"unheardOf": {"of": 1}},
        {"backupType": "allsubscriptions"},
        {"description": None},
        {"selectedItems": None},
        {"retrySettings": {"retryCount": 3.0}},
        {"serviceAccountId": ""},
        {"serviceAccountId": UUID.upper()},
    ],
)
def test_what_servers_let_pass(changes: dict[str, Any]) -> None:
    assert policy(**changes) == []


def test_a_body_that_is_required_and_one_that_is_not() -> None:
    assert problems(VBAZ, VBAZ.operations["Policy_CreatePolicy"], {}, {}, {}) == ["body: is required"]
    assert problems(VBAZ, VBAZ.operations["Policy_ExportPolicies"], {}, {}, {}) == []
    assert problems(VBAZ, VBAZ.operations["Policy_CreatePolicy"], {}, {}, {}, []) == [
        "body: must be an object, not an array"
    ]


def test_parameters() -> None:
    assert query("VirtualMachine_GetVirtualMachinePage", Offset=["0"], Limit=["-1"], Unheard=["x"]) == []
    assert query("VirtualMachine_GetVirtualMachinePage", Limit=["-2"]) == ["query.Limit: must be at least -1"]
    assert query("VirtualMachine_GetVirtualMachinePage", Limit=["ten"]) == [
        "query.Limit: must be a whole number, not a text"
    ]
    assert query("VirtualMachine_GetVirtualMachinePage", Limit=[""], SubscriptionId=[""]) == []
    assert query("VirtualMachine_GetVirtualMachinePage", ProtectionStatus=["Protected", "nonsense"]) == [
        f"query.ProtectionStatus: must be one of {', '.join(VBAZ.schemas['ProtectionStatus'].get('enum', []))}"
    ]
    assert query("VmSize_GetVmSizes") == ["query.Region: is required"]
    assert query("Database_GetDatabasesPage", DbFromProtectedRegions=["TRUE"]) == []
    assert query("Database_GetDatabasesPage", DbFromProtectedRegions=["1"]) == [
        "query.DbFromProtectedRegions: must be true or false, not a text"
    ]
    stop = VBR.operations["StopSession"]
    assert problems(VBR, stop, {"id": UUID}, {}, {}) == []
    assert problems(VBR, stop, {"id": "x"}, {}, {}) == ["path.id: must be an identifier such as 1f3a2b4c-..."]


def test_forms() -> None:
    login = VBR.operations["CreateToken"]
    assert problems(VBR, login, {}, {}, {}, {"grant_type": "PASSWORD", "username": "a", "password": "b"}) == []
    assert problems(VBR, login, {}, {}, {}, {"username": "a"}) == ["body.grant_type: is required"]
    assert len(problems(VBR, login, {}, {}, {}, {"grant_type": "magic"})) == 1


def test_a_variant_is_judged_as_what_its_tag_says() -> None:
    judged = 0
    for operation in VBR.operations.values():
        for schema in operation.body.values():
            shape = VBR.shape(schema)
            discriminator = shape.schema.get("discriminator", "")
            for tag, name in shape.schema.get("mapping", {}).items():
                needed = VBR.shape({"ref": name}).required - {discriminator}
                for spelling in (tag, tag.lower()):
                    path = dict.fromkeys(operation.path_names, UUID)
                    found = problems(VBR, operation, path, {}, {}, {discriminator: spelling})
                    assert found == [f"body.{each}: is required" for each in sorted(needed)][:20], (operation.id, tag)
                    judged += 1
    assert judged > 100


def test_a_tag_that_names_no_variant_is_refused_by_the_parent() -> None:
    body = {"type": "Abacus", "username": "a"}
    found = problems(VBR, VBR.operations["CreateCreds"], {}, {}, {}, body)
    assert found == ["body.type: must be one of Standard, Linux"]


def test_nothing_nests_without_end() -> None:
    filters: Any = {"type": "GroupExpression", "operation": "and", "items": []}
    for _ in range(400):
        filters = {"type": "GroupExpression", "operation": "and", "items": [filters]}
    found = problems(VBR, VBR.operations["GetAllInventoryHosts"], {}, {}, {}, {"filter": filters})
    assert any("nested too deeply" in each for each in found)


@pytest.mark.parametrize("api", REVISIONS)
def test_bodies_that_are_valid_for_the_specification_pass(api: str) -> None:
    spec = _spec.load(api, REVISIONS[api])
    bodies = 0
    for operation in spec.operations.values():
        for media, schema in operation.body.items():
            if not media.endswith("json"):
                continue
            for seed in range(4):
                body = _answers.make(spec, schema, random.Random(seed))
                path = dict.fromkeys(operation.path_names, UUID)
                found = problems(spec, operation, path, {}, {}, body)
                assert [each for each in found if each.startswith("body")] == [], f"{operation.id}, seed {seed}"
                bodies += 1
    assert bodies > 400


@settings(max_examples=300)
@given(
    operation=st.sampled_from([*VBAZ.operations.values()]),
    body=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=8,
    ),
    text=st.text(max_size=12),
)
def test_no_input_makes_it_fail(operation: _spec.Operation, body: Any, text: str) -> None:
    names = [each.name for each in operation.parameters if each.where == "query"]
    form = "application/x-www-form-urlencoded" in operation.body
    found = problems(
        VBAZ,
        operation,
        dict.fromkeys(operation.path_names, text),
        {name: [text] for name in names},
        {each.name.lower(): text for each in operation.parameters if each.where == "header"},
        {"grant_type": text} if form else body,
    )
    assert all(": " in each for each in found)
    assert len(found) <= 20
