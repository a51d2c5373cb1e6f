"""The compact specifications: complete, the same each time, fast to load, and every path leads to its operation."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import bundle, simdata
from veeam_sim import _spec

from .judge import REVISIONS

APIS = [pytest.param(api, revision, id=api) for api, revision in REVISIONS.items()]
COUNTS = {"vbr": (265, 930, 39), "vbazure": (382, 705, 0)}


@pytest.mark.parametrize(("api", "revision"), APIS)
def test_committed_data_is_what_the_specification_gives(api: str, revision: str, tmp_path: Path) -> None:
    simdata.main(tmp_path)
    name = f"{api}-{revision}.json.gz"
    fresh = (tmp_path / name).read_bytes()
    assert json.loads(gzip.decompress(fresh)) == json.loads(gzip.decompress((_spec.DATA / name).read_bytes())), (
        "openapi/ has changed: run python -m codegen.simdata"
    )
    content = simdata.compact(bundle.load(bundle.Revision(api, revision).folder))
    assert simdata.pack(content) == fresh, "the same specification gives other bytes"


@pytest.mark.parametrize(("api", "revision"), APIS)
def test_nothing_of_the_specification_is_missing(api: str, revision: str) -> None:
    document = bundle.load(bundle.Revision(api, revision).folder)
    spec = _spec.load(api, revision)
    operations, schemas, families = COUNTS[api]
    assert len(spec.operations) == operations
    assert len(spec.schemas) == schemas
    assert sum("mapping" in schema for schema in spec.schemas.values()) == families
    for path, method, operation in bundle.operations(document):
        known = spec.operations[operation["operationId"]]
        assert (known.path, known.method) == (path, method.upper())
        assert known.no_auth == (operation.get("security") == [])
        assert known.roles == tuple(operation.get("x-roles", ()))
        assert {str(status) for status in known.answers} == set(operation["responses"])
        assert known.body_required == operation.get("requestBody", {}).get("required", False)
        assert [(each.name, each.where) for each in known.parameters] == [
            (each["name"], each["in"]) for each in operation.get("parameters", [])
        ]


@pytest.mark.parametrize(("api", "revision"), APIS)
def test_every_operation_is_found_by_its_path(api: str, revision: str) -> None:
    spec = _spec.load(api, revision)
    for operation in spec.operations.values():
        values = {name: f"a/b {position}" for position, name in enumerate(operation.path_names)}
        path = operation.path
        for name, value in values.items():
            path = path.replace(f"{{{name}}}", value.replace("/", "%2F").replace(" ", "%20"))
        for spelling in (path, path.upper().replace("%2F", "%2f"), path + "/"):
            match = spec.match(operation.method, spelling)
            assert isinstance(match, _spec.Match)
            assert match.operation is operation
            assert {name: value.lower() for name, value in match.values.items()} == values


def test_a_path_that_is_not_there_and_a_method_that_a_path_does_not_take() -> None:
    spec = _spec.load("vbazure", "v8")
    assert spec.match("GET", "/api/v8/nothing/here") == frozenset()
    assert spec.match("GET", "/api/v8/virtualMachines/a/b/c") == frozenset()
    assert spec.match("PATCH", "/api/v8/users") == frozenset({"GET", "POST"})
    # A path that is spelled out is not a value of another one, whatever the method.
    assert spec.match("DELETE", "/api/v8/users/export") == frozenset({"POST"})
    match = spec.match("DELETE", "/api/v8/users/exports")
    assert isinstance(match, _spec.Match)
    assert match.values == {"id": "exports"}


def test_variants_have_their_parents_properties_and_know_their_tags() -> None:
    spec = _spec.load("vbr", "1.2-rev0")
    families = [name for name, schema in spec.schemas.items() if "mapping" in schema]
    variants = 0
    for family in families:
        parent = spec.shape({"ref": family})
        assert parent.schema.get("discriminator") in parent.properties
        for tag, name in spec.variants(family).items():
            variants += 1
            variant = spec.shape({"ref": name})
            assert parent.properties.items() <= variant.properties.items()
            assert parent.required <= variant.required
            assert variant.tags[parent.schema.get("discriminator", "")] == tag
    assert (len(families), variants) == (39, 156)


def test_unknown_specifications_and_schemas_are_named() -> None:
    with pytest.raises(_spec.SpecError, match=r"no specification vbr-9; there are .*vbazure-v8, .*vbr-1\.2-rev0"):
        _spec.load("vbr", "9")
    with pytest.raises(_spec.SpecError, match="has no schema 'Nothing'"):
        _spec.load("vbr", "1.2-rev0").named("Nothing")


def test_both_load_well_under_a_tenth_of_a_second() -> None:
    # In a fresh process: nothing is cached, and nothing else of the simulator is loaded.
    code = (
        "import time; from veeam_sim import _spec; start = time.process_time();"
        "_spec.load('vbr', '1.2-rev0'); _spec.load('vbazure', 'v8'); print(time.process_time() - start)"
    )
    seconds = float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
    assert seconds < 0.1
