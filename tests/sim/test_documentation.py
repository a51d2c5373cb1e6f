"""What docs/simulator.md shows is run as it is printed; its table of faults is complete."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from veeam_sim import KINDS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8")


def printed(folder: Path) -> list[str]:
    """Write the page's Python files into a folder; gives their names."""
    names: list[str] = []
    for block in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL):
        name = re.match(r"# (\w+\.py)\n", block)
        assert name is not None, block[:80]
        (folder / name.group(1)).write_text(block, encoding="utf-8")
        names.append(name.group(1))
    return names


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=folder, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip


def test_somebody_elses_automation_is_tested_with_the_fixtures(tmp_path: Path) -> None:
    assert printed(tmp_path) == ["nightly.py", "conftest.py", "test_nightly.py", "in_process.py"]
    done = run(tmp_path, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


def test_both_fixtures_hand_over_a_running_server(tmp_path: Path) -> None:
    printed(tmp_path)
    (tmp_path / "test_both.py").write_text(
        "import httpx, pytest\n"
        "pytestmark = pytest.mark.anyio\n"
        "async def test_both(vbr_server, vbaz_server):\n"
        "    async with httpx.AsyncClient(verify=False) as client:\n"
        "        for server, path in ((vbr_server, '/api/v1/jobs'), (vbaz_server, '/api/v8/system/about')):\n"
        "            answer = await client.get(server.url + path, headers=server.product.headers)\n"
        "            assert answer.status_code == 401\n"
    )
    done = run(tmp_path, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "test_both.py")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_program_runs(tmp_path: Path) -> None:
    printed(tmp_path)
    done = run(tmp_path, "in_process.py")
    assert done.returncode == 0, done.stderr
    assert "https://127.0.0.1:" in done.stdout
    assert "serverTime" in done.stdout


def test_the_scenario_of_the_page_is_played(tmp_path: Path) -> None:
    file = tmp_path / "page.toml"
    block = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert block is not None
    file.write_text(block.group(1), encoding="utf-8")
    code = (
        "from pathlib import Path\n"
        "from veeam_sim._scenario import Scenario\n"
        f"server = Scenario.read(Path({str(file)!r})).server('vbr')\n"
        "length = server.product.work.past.sessions.length\n"
        "print(length, server.username, len(list(server.faults)), server.clock.scale)\n"
    )
    done = run(tmp_path, "-c", code)
    assert done.stdout == "1000000 svc 1 60.0\n", done.stderr


def test_every_kind_of_fault_is_in_the_table() -> None:
    table = re.search(r"<!-- kinds -->\n(.*?)<!-- end -->", PAGE, re.DOTALL)
    assert table is not None
    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", table.group(1), re.MULTILINE)
    assert dict(rows) == KINDS
