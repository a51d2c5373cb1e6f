"""A revision's files become one document, and nothing is lost or taken twice on the way."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from codegen.bundle import BundleError, Revision, load, operations, revisions

ROOT = """\
openapi: 3.0.3
info: {title: T, version: '1'}
components: {responses: {No: {description: No.}}}
"""
JOBS = """\
tags: [{name: Jobs}]
paths:
  /jobs: {get: {operationId: GetJobs}}
components: {schemas: {Job: {type: object}}}
"""


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return folder


def test_files_are_merged(tmp_path: Path) -> None:
    found = load(write(tmp_path, openapi=ROOT, jobs=JOBS, schemas="components: {schemas: {State: {type: string}}}"))
    assert [op["operationId"] for _, _, op in operations(found)] == ["GetJobs"]
    assert list(found["components"]["schemas"]) == ["Job", "State"]
    assert list(found["components"]["responses"]) == ["No"]
    assert found["components"]["responses"]["No"]["description"] == "No."
    assert found["tags"] == [{"name": "Jobs"}]


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (JOBS.replace("/jobs:", "/others:"), "components > schemas > Job is defined in another file too"),
        (JOBS.replace("Job:", "Other:"), "paths > /jobs > get is defined in another file too"),
        ("info: {title: U}", "info is defined in another file too"),
        ("paths: {/a: {}, /a: {}}", "'/a' stands twice"),
        ("paths: [", "others.yaml"),
        ("- 1", "not a mapping"),
    ],
)
def test_what_would_be_lost_is_refused(tmp_path: Path, second: str, said: str) -> None:
    with pytest.raises(BundleError, match=said):
        load(write(tmp_path, openapi=ROOT, jobs=JOBS, others=second))


def test_a_folder_without_a_specification_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"no openapi.yaml here"):
        load(tmp_path)


def test_the_revisions_and_their_packages() -> None:
    assert {str(found): found.package for found in revisions()}.items() >= {
        "vbazure v8": "veeam_vbazure.v8",
        "vbazure v8.1": "veeam_vbazure.v8_1",
        "vbr 1.2-rev0": "veeam_vbr.v1_2_rev0",
        "vbr 1.2-rev1": "veeam_vbr.v1_2_rev1",
    }.items()
    assert Revision("vbr", "1.3-rev9").age < Revision("vbr", "1.3-rev10").age
    for found in revisions():
        names = import_module(f"veeam_{found.api}").REVISIONS
        assert f"veeam_{found.api}.{names[found.name]}" == found.package
        assert list(names) == [r.name for r in sorted(revisions(), key=lambda r: r.age) if r.api == found.api]
    assert all(found.target.is_dir() for found in revisions())
    assert Revision("vbr", "1.2-rev0").folder.name == "1.2-rev0"


def test_words_are_not_taken_for_truth_values_or_dates(tmp_path: Path) -> None:
    schema = "components: {schemas: {S: {enum: [No, On, yes, 2024-01-01, 12:30], nullable: true, default: 3}}}"
    found = load(write(tmp_path, openapi=ROOT, schemas=schema))["components"]["schemas"]["S"]
    assert found == {"enum": ["No", "On", "yes", "2024-01-01", "12:30"], "nullable": True, "default": 3}
