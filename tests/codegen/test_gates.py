"""The gates fail loudly: they name what the specification has and the package lacks, and what cannot be imported."""

from __future__ import annotations

import copy
import shutil
from pathlib import Path

import pytest

from codegen.bundle import GENERATED, Document, Revision, load
from codegen.gates import GateError, check

REVISION = Revision("vbr", "1.2-rev0")


@pytest.fixture(scope="module")
def document() -> Document:
    return load(REVISION.folder)


def test_nothing_is_lost(document: Document) -> None:
    assert check(REVISION, document, GENERATED).startswith("265 operations, 930 schemas (930 classes)")


def test_a_lost_operation_is_named(document: Document) -> None:
    more = copy.deepcopy(document)
    more["paths"]["/api/v1/jobs/{id}/retry"] = {
        "post": {**more["paths"]["/api/v1/jobs/{id}/start"]["post"], "operationId": "RetryJob"}
    }
    with pytest.raises(
        GateError, match=r"2 lost:\noperation veeam_vbr.v1_2_rev0.api.jobs.retry_job\nentry of operation"
    ):
        check(REVISION, more, GENERATED)


def test_a_lost_schema_is_named(document: Document) -> None:
    more = copy.deepcopy(document)
    more["components"]["schemas"]["TapeJobModel"] = {"type": "object", "description": "A tape job."}
    with pytest.raises(GateError, match="1 lost:\nclass of schema TapeJobModel"):
        check(REVISION, more, GENERATED)


def test_a_module_that_cannot_be_imported_is_named(document: Document, tmp_path: Path) -> None:
    package = tmp_path / "veeam_vbr"
    shutil.copytree(GENERATED / "veeam_vbr" / "v1_2_rev0", package / "v1_2_rev0")
    (package / "__init__.py").touch()
    (package / "v1_2_rev0" / "api" / "jobs" / "get_job.py").write_text("def request(:\n")
    with pytest.raises(GateError, match=r"api.jobs.get_job: SyntaxError"):
        check(REVISION, document, tmp_path)
