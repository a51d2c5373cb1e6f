"""A copy for vendoring stands on its own: it is run in a fresh process, below another package, against a server."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.bundle import Revision
from codegen.vendor import VendorError, main, vendor
from veeam_sim import Clock, VbrServer

REVISION = Revision("vbr", "1.2-rev0")
OPERATIONS = ["inventory_browser.get_inventory_objects", "inventory_browser.rescan_inventory_objects"]
NEEDED = ["tasks.get_all_tasks", "tasks.get_task", "tasks.stop_task"]

USE = """
import sys
sys.path[:0] = [sys.argv[1]]
import anyio
from yourapp._vendor.veeam_ext import F, Pin, errors, vbr
from yourapp._vendor.veeam_vbr import v1_2_rev0 as api
from yourapp._vendor.veeam_vbr.v1_2_rev0.api.inventory_browser import get_inventory_objects, rescan_inventory_objects

async def main(url, fingerprint, username, password):
    async with vbr.connect(url, username=username, password=password, api=api, tls=Pin(fingerprint)) as v:
        wanted = (F.type == "VirtualMachine") & (F.size > "1 TB")
        found = await v.paginate(get_inventory_objects, "vc01.corp.example", filter=wanted).collect(max_items=5)
        assert len(found) == 5 and all(type(vm) is api.models.VmwareObjectModel for vm in found), found
        task = await v.wait(await v.call(rescan_inventory_objects, "vc01.corp.example"), timeout=600)
        print(task.result)
        try:
            await v.call(rescan_inventory_objects, "nowhere.example")
        except errors.NotFoundError as error:
            print(type(error).__module__)

anyio.run(main, *sys.argv[2:], backend="asyncio")
outside = [name for name in sys.modules if name.split(".")[0] in ("codegen", "veeam_ext", "veeam_sim", "veeam_vbr")]
assert not outside, outside
print(sum(name.startswith("yourapp._vendor.veeam_vbr.") for name in sys.modules))
"""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "yourapp").mkdir()
    (tmp_path / "yourapp" / "__init__.py").touch()
    return tmp_path / "yourapp" / "_vendor"


def test_a_pruned_copy_works_below_another_package(target: Path) -> None:
    manifest = vendor(target, REVISION, OPERATIONS)
    assert manifest["operations"] == sorted(OPERATIONS + NEEDED)
    assert used(target) < 40, "more was imported than is used"


def used(target: Path) -> int:
    """Use a copy as a program would, in a process of its own; return how many modules of its revision were imported."""
    server = VbrServer(clock=Clock(scale=100))
    with server.running() as url:
        arguments = [str(target.parent.parent), url, server.fingerprint, server.username, server.password]
        done = subprocess.run(
            [sys.executable, "-I", "-W", "error", "-c", USE, *arguments],
            cwd=target, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result, module, modules = done.stdout.split()
    assert (result, module) == ("Success", "yourapp._vendor.veeam_ext.errors")
    return int(modules)


# What a project that vendors with the usual tool has in its pyproject.toml: one revision, and no simulator.
SETTINGS = """
[tool.vendoring]
destination = "yourapp/_vendor/"
namespace = "yourapp._vendor"
requirements = "vendor.txt"
protected-files = ["__init__.py"]

[tool.vendoring.transformations]
drop = ["*.dist-info", "veeam_sim", "veeam_vbazure", "veeam_vbr/v1_2_rev1"]
"""


def test_the_usual_tool_for_vendoring_makes_a_copy_that_works(target: Path, wheel: Path) -> None:
    target.mkdir()
    (target / "__init__.py").touch()
    project = target.parent.parent
    (project / "pyproject.toml").write_text(SETTINGS)
    (project / "vendor.txt").write_text(f"{wheel}\n")
    # The tool calls pip by its name, and leaves its downloads in the folder for temporary files.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "TMPDIR": str(project), "PIP_NO_INDEX": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "vendoring", "sync"],
        cwd=project, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(file.name for file in target.iterdir()) == [
        "__init__.py", "veeam_async.LICENSE", "veeam_ext", "veeam_vbr",
    ]  # fmt: skip
    assert "MIT License" in (target / "veeam_async.LICENSE").read_text()
    assert used(target) < 40


def test_a_pruned_copy_passes_a_type_checker(target: Path) -> None:
    vendor(target, REVISION, OPERATIONS)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={target}/.mypy",
        "-p",
        "yourapp",
    ]
    done = subprocess.run(command, cwd=target.parent.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("api", "name", "count"), [("vbr", "1.2-rev0", 265), ("vbazure", "v8", 382)])
def test_a_whole_copy_has_every_operation_and_model(target: Path, api: str, name: str, count: int) -> None:
    revision = Revision(api, name)
    manifest = vendor(target, revision)
    assert manifest["operations"] == "all"
    package = target.joinpath(*revision.package.split("."))
    for file in revision.target.rglob("*.py"):
        assert (package / file.relative_to(revision.target)).read_bytes() == file.read_bytes()
    code = "import sys; sys.path[:0] = [sys.argv[1]]; "
    code += f"from yourapp._vendor.{revision.package} import OPERATIONS; print(len(OPERATIONS))"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(target.parent.parent)], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == count


def test_the_manifest_tells_what_was_copied(target: Path) -> None:
    manifest = vendor(target, REVISION, OPERATIONS)
    assert json.loads((target / "MANIFEST.json").read_text()) == manifest
    assert (manifest["name"], manifest["license"], manifest["api"], manifest["revision"]) == (
        "veeam-async", "MIT", "vbr", "1.2-rev0",
    )  # fmt: skip
    files = {str(file.relative_to(target)) for file in target.rglob("*") if file.is_file()}
    assert files - {"MANIFEST.json", "__init__.py"} == set(manifest["files"])
    for name, digest in manifest["files"].items():
        assert hashlib.sha256((target / name).read_bytes()).hexdigest() == digest
    assert "MIT License" in (target / "LICENSE").read_text()
    assert any(dependency.startswith("httpx") for dependency in manifest["dependencies"])


def test_copying_again_replaces_what_was_copied_and_nothing_else(target: Path) -> None:
    first = vendor(target, REVISION, ["jobs.get_job", *OPERATIONS])
    own = target / "others.py"
    own.write_text("KEPT = True\n")
    second = vendor(target, REVISION, OPERATIONS)
    assert set(second["files"]) < set(first["files"])
    files = {str(file.relative_to(target)) for file in target.rglob("*") if file.is_file()}
    assert files == {*second["files"], "MANIFEST.json", "__init__.py", "others.py"}
    assert not (target / "veeam_vbr" / "v1_2_rev0" / "api" / "jobs").exists()
    assert vendor(target, REVISION, OPERATIONS) == second


def test_what_is_in_the_way_is_not_overwritten(target: Path) -> None:
    target.mkdir()
    (target / "LICENSE").write_text("Somebody else's.\n")
    with pytest.raises(VendorError, match="LICENSE is there and no copy of ours"):
        vendor(target, REVISION, OPERATIONS)
    assert [file.name for file in target.iterdir()] == ["LICENSE"]


def test_the_command(target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = [str(target), "--api", "vbr", "--revision"]
    assert main([*base, "1.2-rev0", "--operations", *OPERATIONS]) == 0
    said: Any = capsys.readouterr().out
    assert "tasks.get_task" in said
    assert "They need: anyio" in said
    assert main([*base, "1.2-rev0", "--operations", "jobs.fly"]) == 1
    assert "vbr 1.2-rev0 has no operation jobs.fly" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*base, "9.9-rev9"])
    assert "there are: 1.2-rev0, 1.2-rev1" in capsys.readouterr().err
