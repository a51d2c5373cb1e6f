"""Revisions side by side: they agree where nothing changed, do not disturb each other, and say what one lacks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from codegen.bundle import GENERATED, Revision, is_array, is_object, load, revisions

ROOT = Path(__file__).parent.parent.parent
PAIRS = [
    (Revision("vbr", "1.2-rev0"), Revision("vbr", "1.2-rev1")),
    (Revision("vbazure", "v8"), Revision("vbazure", "v8.1")),
]


def sentences(found: Any, *place: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every description and summary with its place; operations go by their ids, parameters by their names."""
    if is_object(found):
        for key, value in found.items():
            if key in ("description", "summary") and isinstance(value, str):
                yield (*place, key), value
            else:
                inner = value.get("operationId", key) if is_object(value) else key
                # A path has the version in it.
                yield from sentences(value, *place, "any path" if place == ("paths",) else str(inner))
    elif is_array(found):
        for index, value in enumerate(found):
            yield from sentences(value, *place, str(value.get("name", index)) if is_object(value) else str(index))


@pytest.mark.parametrize(("old", "new"), PAIRS, ids=str)
def test_descriptions_agree_where_revisions_agree(old: Revision, new: Revision) -> None:
    before, after = (dict(sentences(load(revision.folder))) for revision in (old, new))
    both = before.keys() & after.keys()
    print(f"{old} and {new}: {len(both)} of {len(before)} and {len(after)} descriptions are of the same thing")
    assert len(both) > 0.95 * len(before)
    assert {place: (before[place], after[place]) for place in both if before[place] != after[place]} == {}


def test_two_revisions_in_one_process_are_apart() -> None:
    old, new = (import_module(revision.package) for revision in PAIRS[0])
    assert (old.REVISION, new.REVISION) == ("1.2-rev0", "1.2-rev1")
    raw = {"id": "1", "type": "Backup", "state": "Working", "progressPercent": 5}
    ours, theirs = old.models.SessionModel.from_dict(raw), new.models.SessionModel.from_dict(raw)
    assert type(ours) is not type(theirs)
    assert type(ours.state) is old.models.ESessionState
    assert type(theirs.state) is new.models.ESessionState
    assert ours != theirs
    assert ours.to_dict() == theirs.to_dict() == raw
    assert set(new.OPERATIONS) - set(old.OPERATIONS) == {
        "DeleteBackup", "DownloadBackupMeta", "ChangeEncryptionPassword",
    }  # fmt: skip


def test_only_what_is_used_is_imported() -> None:
    known = [revision.name for revision in sorted(revisions(), key=lambda r: r.age) if revision.api == "vbr"]
    code = (
        "import sys\n"
        "from veeam_vbr.v1_2_rev1.api.jobs import start_job\n"
        "from veeam_vbr import REVISIONS\n"
        f"assert list(REVISIONS) == {known}, REVISIONS\n"
        "print(*sorted(name for name in sys.modules if name.startswith('veeam_')), sep='\\n')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(GENERATED)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == [
        "veeam_vbr",
        "veeam_vbr.v1_2_rev1",
        "veeam_vbr.v1_2_rev1.api",
        "veeam_vbr.v1_2_rev1.api.jobs",
        "veeam_vbr.v1_2_rev1.api.jobs.start_job",
        "veeam_vbr.v1_2_rev1.errors",
        "veeam_vbr.v1_2_rev1.types",
    ]


def test_a_type_checker_says_what_a_revision_lacks(tmp_path: Path) -> None:
    (tmp_path / "uses_old.py").write_text(USES.format(revision="v1_2_rev0", other="v1_2_rev1"))
    (tmp_path / "uses_new.py").write_text(USES.format(revision="v1_2_rev1", other="v1_2_rev0"))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}/cache", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "MYPYPATH": str(GENERATED)},
    )  # fmt: skip
    found = re.findall(r"uses_(\w+)\.py:(\d+): error: .*\[([\w-]+)\]", done.stdout)
    either = {("5", "attr-defined"), ("6", "arg-type")}  # a property that it lacks; a model of another revision
    assert {(line, code) for of, line, code in found if of == "new"} == either, done.stdout
    lacks = {("1", "attr-defined"), ("2", "attr-defined")}
    assert {(line, code) for of, line, code in found if of == "old"} == either | lacks, done.stdout


USES = """\
from veeam_vbr.{revision}.api.backups import delete_backup
from veeam_vbr.{revision}.models import EncryptionPasswordChangeSpec, JobStartSpec, SessionModel
from veeam_vbr.{revision}.api.jobs import start_job
from veeam_vbr.{other} import models
def use(session: SessionModel) -> object: return session.a_property_of_the_next_revision
start_job.request("1", body=models.JobStartSpec(perform_active_full=True))
start_job.request("1", body=JobStartSpec(perform_active_full=True))
"""
