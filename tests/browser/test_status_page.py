"""The status page in a real browser: it shows requests, progress and faults, and nothing of a request as markup."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import httpx

from tests.sim.clients import VERSION, untrusting
from veeam_sim import Clock, VbazServer, Vbr, VbrServer
from veeam_sim._control import control
from veeam_sim._server import Listener, Runner, bind

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def rendered(url: str, profile: Path) -> str:
    """The document as it is after the page has asked for the state."""
    assert BROWSER is not None, "this needs Chromium: make browser installs it"
    done = subprocess.run(
        [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
         "--virtual-time-budget=3000", "--dump-dom", url],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    return done.stdout


def test_the_page_shows_what_the_servers_do(tmp_path: Path) -> None:
    vbr = VbrServer(Vbr(clock=Clock(scale=0), sessions=20, machines=30, jobs=2))
    vbaz = VbazServer(sessions=5, machines=5)
    page = bind("127.0.0.1", 0)
    runner = Runner([vbr.listener(), Listener(control({"vbr": vbr, "vbaz": vbaz}), page, None)])
    runner.start()
    try:
        with httpx.Client(base_url=str(vbr.url), verify=untrusting(), headers=VERSION) as client:
            form = {"grant_type": "password", "username": vbr.username, "password": vbr.password}
            token = client.post("/api/oauth2/token", data=form).json()["access_token"]
            client.headers["authorization"] = f"Bearer {token}"
            job = vbr.product.jobs.table.rows()[0]
            client.post(f"/api/v1/jobs/{job['id']}/start")
            vbr.clock.advance(1)
            vbr.faults.add("status", "GetAllJobs", status=429)
            client.get("/api/v1/jobs")
            client.get("/api/v1/<b>bold</b>")
        document = rendered(f"http://127.0.0.1:{page.getsockname()[1]}/", tmp_path)
    finally:
        runner.stop()
    assert re.search(rf"<td>{job['name']}</td><td>BackupJob</td><td>Working</td>", document)
    assert 'aria-valuenow="25"' in document
    assert re.search(r"<td>status</td><td>GetAllJobs</td>", document)
    assert re.search(r'<span class="warn">429</span>', document)
    assert "<b>bold</b>" not in document
    assert document.count("<section") == 2
    assert "visibility: visible" not in document
