"""The built wheel holds what users need and nothing else, and works in a clean environment."""

from __future__ import annotations

import subprocess
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent

# What a user of the wheel might do first; prints what was imported by it.
USE = """
import sys
import veeam_ext
from veeam_ext import F, Pin, vbr
assert not [name for name in sys.modules if name.startswith(("veeam_vbr", "veeam_vbazure", "veeam_sim"))]
from veeam_vbr import v1_2_rev0 as api
from veeam_vbr.v1_2_rev0.api.jobs import start_job
from veeam_vbr.v1_2_rev0.models import SessionModel
assert len(api.OPERATIONS) == 265
assert SessionModel.from_dict({"id": "7", "state": "Stopped"}).state == "Stopped"
vbr.connect("https://vbr01", username="u", password="p", api=api, tls=Pin("AB" * 32))
from veeam_vbazure import v8
assert len(v8.OPERATIONS) == 382
try:
    import veeam_sim
    veeam_sim.VbrServer()
except ImportError as error:
    print(error)
"""


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        unpacked = sum(info.file_size for info in archive.infolist())
    print(f"wheel: {wheel.stat().st_size / 1e6:.1f} MB, unpacked {unpacked / 1e6:.1f} MB")
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {"veeam_ext", "veeam_sim", "veeam_vbr", "veeam_vbazure"}
    for package in tops:
        assert f"{package}/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.startswith("veeam_sim/data/") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_the_wheel_works_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "install", str(wheel)], check=True, capture_output=True)
    subprocess.run([*pip, "check"], check=True, capture_output=True)
    done = subprocess.run([python, "-W", "error", "-c", USE], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    # The simulator is an extra: whoever has not installed it is told how to.
    assert "veeam-async[sim]" in done.stdout
