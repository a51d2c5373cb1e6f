"""What the README and the examples show is run as it is printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(ROOT / "generated"), str(ROOT)))
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=300, env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip


def test_the_readme_begins_with_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text()
    commands = re.findall(r"^make (\w+)", readme, re.MULTILINE)[:2]
    assert commands == ["demo", "test"]
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert {"demo", "test", *re.findall(r"`make ([a-z-]+)", readme)} <= set(targets)


def test_the_code_of_the_readme_works_as_printed(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert len(blocks) == 1
    script = tmp_path / "readme.py"
    script.write_text(blocks[0])
    done = run(str(script))
    assert done.returncode == 0, done.stderr
    *machines, result = done.stdout.splitlines()
    assert len(machines) > 3
    assert all("VirtualMachine" in machine for machine in machines)
    assert result == "Success"


def test_every_page_that_the_readme_names_is_there() -> None:
    pages = re.findall(r"\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert [page for page in pages if not (ROOT / page).is_file()] == []


def test_the_demo_checks_every_step() -> None:
    done = run("-m", "examples.demo")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("✓") == 9
    assert "every result was checked" in done.stdout
