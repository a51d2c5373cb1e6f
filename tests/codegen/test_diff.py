"""What differs between two specifications is found, and judged by whether it breaks callers."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from codegen import bundle
from codegen.bundle import Document, load, revisions
from codegen.diff import PAGES, diff, main, render


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def content(name: str) -> Document:
    return {"content": {"application/json": {"schema": ref(name)}}}


def document() -> Document:
    variant = {"allOf": [ref("Job"), {"type": "object", "properties": {"size": {"type": "integer"}}}]}
    job = {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "name": {"type": "string", "maxLength": 10},
            "state": ref("State"),
            "end": {"type": "string", "format": "date-time"},
            "kind": {"type": "string", "enum": ["A", "B"]},
        },
        "required": ["type", "name"],
        "discriminator": {"propertyName": "type", "mapping": {"Backup": "#/components/schemas/BackupJob"}},
    }
    create = {
        "operationId": "CreateJob",
        "tags": ["Jobs"],
        "x-roles": ["Admin", "Viewer"],
        "requestBody": {"required": True, **content("JobSpec")},
        "responses": {"201": content("Job"), "400": {"$ref": "#/components/responses/Error"}},
    }
    get = {
        "operationId": "GetJobs",
        "tags": ["Jobs"],
        "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": content("Job")},
    }
    return {
        "paths": {"/api/v8/jobs": {"get": get, "post": create}},
        "components": {
            "schemas": {
                "Job": job,
                "BackupJob": variant,
                "JobSpec": {
                    "type": "object",
                    "properties": {"name": {"type": "string", "nullable": True}, "state": ref("State")},
                    "required": ["name"],
                },
                "State": {"type": "string", "enum": ["On", "Off"]},
                "Error": {"type": "object", "properties": {"message": {"type": "string"}}},
            },
            "responses": {"Error": content("Error")},
        },
    }


Edit = Callable[[Document], Any]
Found = tuple[str, str, str, bool]

EDITS: list[tuple[str, Edit, list[Found]]] = [
    ("nothing", lambda d: None, []),
    (
        "operation added",
        lambda d: d["paths"].update(
            {"/api/v8/x": {"get": {**d["paths"]["/api/v8/jobs"]["get"], "operationId": "GetX"}}}
        ),
        [("operation", "added", "GetX", False)],
    ),
    (
        "operation removed",
        lambda d: d["paths"]["/api/v8/jobs"].pop("get"),
        [("operation", "removed", "GetJobs", True)],
    ),
    (
        "operation renamed",
        lambda d: get(d).update(operationId="ListJobs"),
        [("operation", "changed", "ListJobs", True)],
    ),
    (
        "paths of another version",
        lambda d: d["paths"].update({"/api/v9/jobs": d["paths"].pop("/api/v8/jobs")}),
        [("operation", "changed", "every path", False)],
    ),
    (
        "another path",
        lambda d: d["paths"].update({"/api/v8/works": d["paths"].pop("/api/v8/jobs")}),
        [("operation", "changed", "GetJobs", True), ("operation", "changed", "CreateJob", True)],
    ),
    ("another tag", lambda d: get(d).update(tags=["Works"]), [("operation", "changed", "GetJobs", True)]),
    ("deprecated", lambda d: get(d).update(deprecated=True), [("operation", "changed", "GetJobs", False)]),
    (
        "a role less",
        lambda d: post(d).update({"x-roles": ["Admin"]}),
        [("operation", "changed", "CreateJob", True)],
    ),
    (
        "a role more",
        lambda d: post(d)["x-roles"].append("Operator"),
        [("operation", "changed", "CreateJob", False)],
    ),
    (
        "optional parameter",
        lambda d: get(d)["parameters"].append({"name": "skip", "in": "query", "schema": {"type": "integer"}}),
        [("parameter", "added", "GetJobs(skip)", False)],
    ),
    (
        "required parameter",
        lambda d: get(d)["parameters"].append({"name": "n", "in": "query", "required": True, "schema": {}}),
        [("parameter", "added", "GetJobs(n)", True)],
    ),
    ("parameter gone", lambda d: get(d).pop("parameters"), [("parameter", "removed", "GetJobs(limit)", True)]),
    (
        "parameter newly required",
        lambda d: get(d)["parameters"][0].update(required=True),
        [("parameter", "newly required", "GetJobs(limit)", True)],
    ),
    (
        "parameter of another type",
        lambda d: get(d)["parameters"][0].update(schema={"type": "string"}),
        [("parameter", "changed", "GetJobs(limit)", True)],
    ),
    (
        "parameter with a limit",
        lambda d: get(d)["parameters"][0]["schema"].update(maximum=500),
        [("parameter", "changed", "GetJobs(limit)", True)],
    ),
    ("body gone", lambda d: post(d).pop("requestBody"), [("body", "removed", "CreateJob", True)]),
    (
        "body added",
        lambda d: get(d).update(requestBody=content("JobSpec")),
        [("body", "added", "GetJobs", False)],
    ),
    (
        "body no longer required",
        lambda d: post(d)["requestBody"].pop("required"),
        [("body", "no longer required", "CreateJob", False)],
    ),
    (
        "body of another schema",
        lambda d: post(d)["requestBody"].update(content("Job")),
        [("body", "changed", "CreateJob", True)],
    ),
    (
        "answer of another schema",
        lambda d: get(d)["responses"].update({"200": content("State")}),
        [("answer", "changed", "GetJobs 200", True)],
    ),
    (
        "another success",
        lambda d: get(d)["responses"].update({"202": content("State")}),
        [("answer", "added", "GetJobs 202", True)],
    ),
    (
        "another error",
        lambda d: get(d)["responses"].update({"404": content("Error")}),
        [("answer", "added", "GetJobs 404", False)],
    ),
    ("error gone", lambda d: post(d)["responses"].pop("400"), [("answer", "removed", "CreateJob 400", False)]),
    ("schema added", lambda d: schemas(d).update(New={"type": "object"}), [("schema", "added", "New", False)]),
    (
        "schema gone",
        lambda d: (schemas(d).pop("Error"), post(d)["responses"].pop("400")),
        [("answer", "removed", "CreateJob 400", False), ("schema", "removed", "Error", True)],
    ),
    (
        "another parent",
        lambda d: schemas(d)["BackupJob"]["allOf"].__setitem__(0, ref("JobSpec")),
        [("schema", "changed", "BackupJob", True)],
    ),
    (
        "variant added",
        lambda d: mapping(d).update({"Copy": "#/components/schemas/BackupJob"}),
        [("variant", "added", "Job: Copy", False)],
    ),
    ("variant gone", lambda d: mapping(d).clear(), [("variant", "removed", "Job: Backup", True)]),
    (
        "variant moved",
        lambda d: mapping(d).update(Backup="#/components/schemas/Job"),
        [("variant", "changed", "Job: Backup", True)],
    ),
    (
        "optional property",
        lambda d: schemas(d)["JobSpec"]["properties"].update(size={"type": "integer"}),
        [("property", "added", "JobSpec.size", False)],
    ),
    (
        "required property that is sent",
        lambda d: (
            schemas(d)["JobSpec"]["properties"].update(size={"type": "integer"}),
            schemas(d)["JobSpec"]["required"].append("size"),
        ),
        [("property", "added", "JobSpec.size", True)],
    ),
    (
        "required property that is received",
        lambda d: (schemas(d)["Job"]["properties"].update(n={}), schemas(d)["Job"]["required"].append("n")),
        [("property", "added", "Job.n", False)],
    ),
    (
        "newly required, sent",
        lambda d: schemas(d)["JobSpec"]["required"].append("state"),
        [("property", "newly required", "JobSpec.state", True)],
    ),
    (
        "newly required, received",
        lambda d: schemas(d)["Job"]["required"].append("state"),
        [("property", "newly required", "Job.state", False)],
    ),
    (
        "no longer required, received",
        lambda d: schemas(d)["Job"]["required"].remove("name"),
        [("property", "no longer required", "Job.name", True)],
    ),
    (
        "no longer required, sent",
        lambda d: schemas(d)["JobSpec"].pop("required"),
        [("property", "no longer required", "JobSpec.name", False)],
    ),
    (
        "property gone",
        lambda d: schemas(d)["Job"]["properties"].pop("end"),
        [("property", "removed", "Job.end", True)],
    ),
    (
        "property moved to the parent",
        lambda d: schemas(d)["Job"]["properties"].update(schemas(d)["BackupJob"]["allOf"][1].pop("properties")),
        [("property", "added", "Job.size", False)],
    ),
    (
        "property of another type",
        lambda d: schemas(d)["Job"]["properties"].update(name=ref("State")),
        [("property", "changed", "Job.name", True), ("property", "changed", "Job.name", False)],
    ),
    (
        "a format that is no type",
        lambda d: schemas(d)["Job"]["properties"]["name"].update(format="uuid"),
        [("property", "changed", "Job.name", False)],
    ),
    (
        "a format that is a type",
        lambda d: schemas(d)["Job"]["properties"]["end"].pop("format"),
        [("property", "changed", "Job.end", True)],
    ),
    (
        "null that is received",
        lambda d: schemas(d)["Job"]["properties"]["name"].update(nullable=True),
        [("property", "changed", "Job.name", True)],
    ),
    (
        "null that can no longer be sent",
        lambda d: schemas(d)["JobSpec"]["properties"]["name"].pop("nullable"),
        [("property", "changed", "JobSpec.name", True)],
    ),
    (
        "a looser limit",
        lambda d: schemas(d)["Job"]["properties"]["name"].update(maxLength=99),
        [("property", "changed", "Job.name", False)],
    ),
    (
        "another default",
        lambda d: schemas(d)["Job"]["properties"]["name"].update(default="x"),
        [("property", "changed", "Job.name", False)],
    ),
    (
        "other words",
        lambda d: schemas(d)["Job"]["properties"]["name"].update(description="Its name."),
        [],
    ),
    ("value added", lambda d: schemas(d)["State"]["enum"].append("Idle"), [("value", "added", "State: Idle", False)]),
    ("value gone", lambda d: schemas(d)["State"]["enum"].remove("Off"), [("value", "removed", "State: Off", True)]),
    (
        "value of a property gone",
        lambda d: schemas(d)["Job"]["properties"]["kind"]["enum"].remove("B"),
        [("value", "removed", "Job.kind: B", True)],
    ),
]


def get(d: Document) -> Document:
    return operation(d, "get")


def post(d: Document) -> Document:
    return operation(d, "post")


def operation(d: Document, method: str) -> Document:
    found: Document = d["paths"]["/api/v8/jobs"][method]
    return found


def schemas(d: Document) -> Document:
    found: Document = d["components"]["schemas"]
    return found


def mapping(d: Document) -> Document:
    found: Document = schemas(d)["Job"]["discriminator"]["mapping"]
    return found


@pytest.mark.parametrize(("edit", "expected"), [pytest.param(*row[1:], id=row[0]) for row in EDITS])
def test_each_difference_is_found_and_judged(edit: Edit, expected: list[Found]) -> None:
    old, new = document(), document()
    edit(new)
    before = copy.deepcopy((old, new))
    found = [(change.kind, change.what, change.place, change.breaks) for change in diff(old, new)]
    assert found == expected
    assert (old, new) == before


@pytest.mark.parametrize("revision", revisions(), ids=str)
def test_a_revision_does_not_differ_from_itself(revision: bundle.Revision) -> None:
    assert diff(load(revision.folder), load(revision.folder)) == []


def test_the_page_of_each_pair_of_shipped_revisions_is_current() -> None:
    by_api: dict[str, list[bundle.Revision]] = {}
    for revision in revisions():
        if "words of our own" not in load(revision.folder)["info"].get("description", ""):
            continue  # imported by somebody, and not shipped
        by_api.setdefault(revision.api, []).append(revision)
    pages = 0
    for api, found in by_api.items():
        for old, new in pairwise(sorted(found, key=lambda r: r.age)):
            page = PAGES / f"{api}-{old.name}-{new.name}.md"
            changes = diff(load(old.folder), load(new.folder))
            assert page.read_text(encoding="utf-8") == render(api, old.name, new.name, changes), (
                f"{page} is out of date"
            )
            pages += 1
    assert pages >= 2


def test_the_command_prints_both_ways_and_writes_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("codegen.diff.PAGES", tmp_path)
    old, new = (bundle.OPENAPI / "vbr" / name for name in ("1.2-rev0", "1.2-rev1"))
    assert main([str(old), str(new)]) == 0
    page = capsys.readouterr().out
    assert "3 |" in page
    assert "- added **DeleteBackup**: DELETE /api/v1/backups/{id}, `backups.delete_backup`" in page
    assert (tmp_path / "vbr-1.2-rev0-1.2-rev1.md").read_text(encoding="utf-8") == page
    assert main([str(old), str(new), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["api"], found["old"], found["new"], found["breaking"]) == ("vbr", "1.2-rev0", "1.2-rev1", 0)
    assert {"kind": "operation", "what": "added", "place": "DeleteBackup"}.items() <= found["changes"][0].items()
    assert main([str(new), str(old), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["breaking"] == 5
    assert main([str(old)]) == 2
    assert main([str(old), str(tmp_path)]) == 1
