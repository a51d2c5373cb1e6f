"""`python -m veeam_sim`: prints how to reach the servers, stops cleanly, and says what is wrong with bad input."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from veeam_sim._cli import main

from .clients import untrusting

ROOT = Path(__file__).parents[2]
FREE = ("--vbr-port", "0", "--vbaz-port", "0", "--control-port", "0")
SMALL = ("--sessions", "20", "--machines", "30")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "veeam_sim", *arguments]


@contextmanager
def started(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """A running simulator and what it has printed."""
    process = subprocess.Popen(
        command(*arguments), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout is not None
    lines: list[str] = []
    try:
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Stop it"):
                break
        yield process, "".join(lines)
    finally:
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, "")


def refused(*arguments: str) -> str:
    """What the simulator says when it does not start."""
    done = subprocess.run(
        command(*arguments), cwd=ROOT, capture_output=True, text=True, timeout=30, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode != 0
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def test_it_prints_how_to_reach_both_servers_and_the_control_page() -> None:
    with started(*FREE, *SMALL) as (_, printed):
        urls = re.findall(r"v\S+: (https://127\.0\.0\.1:\d+)$", printed, re.MULTILINE)
        assert len(urls) == 2
        assert len(re.findall(r"(?:[0-9A-F]{2}:){31}[0-9A-F]{2}", printed)) == 2
        assert "administrator" in printed
        page = re.search(r"control: (http://127\.0\.0\.1:\d+/)", printed)
        assert page is not None
        state = httpx.get(f"{page.group(1)}state").json()
        assert [state[name]["url"] for name in ("vbr", "vbaz")] == urls


def test_the_printed_curl_line_logs_in() -> None:
    with started("--products", "vbr", *FREE, *SMALL) as (_, printed):
        line = re.search(r"^  (curl .*)$", printed, re.MULTILINE)
        assert line is not None
        done = subprocess.run(line.group(1), shell=True, capture_output=True, text=True, timeout=20, check=True)
        assert json.loads(done.stdout)["token_type"] == "bearer"


def test_without_tls_and_control() -> None:
    with started("--products", "vbaz", "--no-tls", "--no-control", *FREE, *SMALL) as (_, printed):
        assert "http://127.0.0.1" in printed
        assert "SHA-256" not in printed
        assert "control" not in printed


@pytest.mark.parametrize("form", ["json", "toml"])
def test_a_scenario_sets_sizes_accounts_faults_and_time(form: str, tmp_path: Path) -> None:
    file = tmp_path / f"scenario.{form}"
    if form == "json":
        content = {
            "clock": {"start": "2025-03-03T12:00:00Z", "scale": 0},
            "vbr": {
                "sessions": 7,
                "tokens": {"access": 60},
                "accounts": [{"username": "me", "password": "mine", "role": "Backup Viewer"}],
                "faults": [{"kind": "status", "operation": "GetAllJobs", "status": 429}],
            },
        }
        file.write_text(json.dumps(content))
    else:
        file.write_text(
            "clock = {start = 2025-03-03T12:00:00Z, scale = 0}\n"
            "[vbr]\nsessions = 7\ntokens = {access = 60}\n"
            '[[vbr.accounts]]\nusername = "me"\npassword = "mine"\nrole = "Backup Viewer"\n'
            '[[vbr.faults]]\nkind = "status"\noperation = "GetAllJobs"\nstatus = 429\n'
        )
    with started("--products", "vbr", *FREE, "--scenario", str(file)) as (_, printed):
        url = re.findall(r"(https://127\.0\.0\.1:\d+)$", printed, re.MULTILINE)[0]
        with httpx.Client(base_url=url, verify=untrusting(), headers={"x-api-version": "1.2-rev0"}) as client:
            form_data = {"grant_type": "password", "username": "me", "password": "mine"}
            grant = client.post("/api/oauth2/token", data=form_data).json()
            assert (grant["expires_in"], grant[".issued"]) == (60, "2025-03-03T12:00:00.000000Z")
            client.headers["authorization"] = f"Bearer {grant['access_token']}"
            assert client.get("/api/v1/jobs").status_code == 429
            assert client.get("/api/v1/sessions").json()["pagination"]["total"] == 7


def test_a_busy_port_leaves_nothing_half_started() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
        busy = str(taken.getsockname()[1])
        free.close()
        for option in ("vbr", "vbaz", "control"):
            ports = {"vbr": "0", "vbaz": "0", "control": "0"} | {"vbr": port} | {option: busy}
            said = refused(*(part for name, value in ports.items() for part in (f"--{name}-port", value)))
            assert said == f"veeam_sim: --{option}-port {busy}: Address already in use\n"
        with socket.create_server(("127.0.0.1", int(port))):
            pass


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "Expecting property name"),
        ("[]", "the scenario is not an object"),
        ('{"vmware": {}}', "unknown name 'vmware'; there are: clock, vbr, vbaz"),
        ('{"vbr": {"job": 1}}', "unknown name 'vbr.job'; there are: seed, sessions"),
        ('{"vbr": {"jobs": "many"}}', "vbr.jobs is 'many', which is not a whole number"),
        ('{"vbr": {"jobs": -1}}', "vbr.jobs is negative"),
        ('{"vbr": {"nulls": 1}}', "vbr.nulls is 1, which is not true or false"),
        ('{"vbr": {"faults": {}}}', "vbr.faults is not an array"),
        ('{"vbr": {"faults": [{"kind": "slow"}, {"kind": "slo"}]}}', "vbr.faults[1]: unknown fault kind 'slo'"),
        (
            '{"vbr": {"faults": [{"kind": "slow", "operation": "GetJobz"}]}}',
            "no operation 'GetJobz'; did you mean GetJob",
        ),
        ('{"vbr": {"accounts": []}}', "vbr.accounts is empty"),
        ('{"vbr": {"accounts": [{"username": "a"}]}}', "vbr.accounts[0] has no password"),
        ('{"vbr": {"tokens": {"acces": 1}}}', "unknown name 'vbr.tokens.acces'"),
        ('{"clock": {"start": "noon"}}', "clock.start is 'noon'"),
        ('{"clock": {"start": "2025-01-01T00:00:00"}}', "clock.start has no offset"),
        ('{"clock": {"scale": -1}}', "clock.scale is negative"),
    ],
)
def test_a_malformed_scenario_is_refused_with_its_place(
    content: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "scenario.json"
    file.write_text(content)
    assert main([*FREE, "--scenario", str(file)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("veeam_sim: ")
    assert message in said.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--products", "vbr,other"), "there is no product 'other'; there are: vbr, vbaz"),
        (("--vbr-port", "99999"), "99999 is no port"),
        (("--sessions", "-5"), "it is negative"),
        (("--scale", "-1"), "cannot run backwards"),
        (("--scenario", "nowhere.json"), "No such file"),
        (("--nonsense",), "unrecognized arguments"),
    ],
)
def test_bad_options_are_refused(arguments: tuple[str, ...], message: str) -> None:
    assert message in refused(*FREE, *arguments)
