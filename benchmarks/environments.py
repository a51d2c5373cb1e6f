"""The virtual environments that are compared, below build/bench; made once, and anew when what they hold changes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "bench"

# What a Python process of the benchmark must not inherit.
_FOREIGN = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "VIRTUAL_ENV", "PYTHONHOME")


def environment() -> dict[str, str]:
    """The variables of the processes that are measured."""
    return {key: value for key, value in os.environ.items() if key not in _FOREIGN}


def wanted() -> dict[str, list[str]]:
    """What is installed where: ours from pyproject.toml, each peer from the package index."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ours = [*project["dependencies"], "trio", "trustme", "pyyaml"]
    return {"ours": ours, "peer": ["veeam-br", "veeam-az"], "decoders": ["pydantic>=2", "msgspec"]}


def python(name: str) -> str:
    """The interpreter of an environment."""
    return str(FOLDER / name / "bin" / "python")


def build() -> None:
    """Make what is missing, and compile all that will be imported, as installing it does."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, packages in wanted().items():
        mark = FOLDER / name / "made-of"
        text = f"{sys.version} {packages}"
        if not mark.is_file() or mark.read_text(encoding="utf-8") != text:
            print(f"building the environment {name}: {', '.join(packages)}")
            _run(sys.executable, "-m", "venv", "--clear", str(FOLDER / name))
            _run(python(name), "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages)
            mark.write_text(text, encoding="utf-8")
    # Our packages are used where they are: a .pth file is what an editable installation consists of.
    site = next((FOLDER / "ours" / "lib").glob("python*/site-packages"))
    (site / "this_project.pth").write_text(f"{ROOT / 'generated'}\n{ROOT}\n", encoding="utf-8")
    compiled = [str(ROOT / name) for name in ("generated", "veeam_ext", "benchmarks")]
    for name in wanted():
        site = next((FOLDER / name / "lib").glob("python*/site-packages"))
        _run(python(name), "-m", "compileall", "-q", "-j", "0", str(site), *(compiled if name == "ours" else []))


def versions() -> dict[str, str]:
    """The version of every package in the environments."""
    found: dict[str, str] = {}
    for name in wanted():
        listed = subprocess.run(
            [python(name), "-m", "pip", "list", "--format=json", "--disable-pip-version-check"],
            capture_output=True,
            check=True,
            env=environment(),
        )
        for package in json.loads(listed.stdout):
            if package["name"] not in ("pip", "setuptools"):
                found[f"{name}: {package['name']}"] = package["version"]
    return found


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment(), cwd=FOLDER)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
