"""What type checkers infer through a connection, and which mistakes they find; mypy and pyright, both strict."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# `reveal_type(…)  # is X`: both must infer X. `…  # wrong`: both must complain.
SNIPPET = """
from __future__ import annotations

from veeam_ext import Connection, F, Pin, vbaz, vbr
from veeam_vbazure import v8
from veeam_vbazure.v8.api.cosmos_db_account import cosmos_db_account_get_cosmos_db_account_by_id as get_account
from veeam_vbazure.v8.api.job_sessions import job_sessions_get_job_sessions
from veeam_vbr import v1_2_rev0 as api
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, start_job
from veeam_vbr.v1_2_rev0.api.license_ import create_license_report, get_installed_license
from veeam_vbr.v1_2_rev0.models import LicenseCreateReportSpec


async def use() -> None:
    async with vbr.connect("https://vbr01", username="u", password=lambda: "p", api=api, tls=Pin("AB")) as v:
        reveal_type(v)  # is Connection
        reveal_type(await v.call(start_job, id="1"))  # is SessionModel
        reveal_type(await v.with_(timeout=5, retries=0).call(start_job, "1"))  # is SessionModel
        reveal_type((await v.raw(start_job, id="1")).parsed)  # is SessionModel
        reveal_type(await v.start_once(start_job, id="1"))  # is SessionModel
        reveal_type(v.paginate(get_all_jobs, name_filter="*sql*"))  # is Pager[JobModel]
        async for job in v.paginate(get_all_jobs):
            reveal_type(job)  # is JobModel
        vms = v.paginate(get_inventory_objects, hostname="vc01", filter=F.type == "VirtualMachine", sort=F.size.desc())
        reveal_type(vms)  # is Pager[InventoryObjectModel]
        async with vms.prefetch(8) as ahead:
            reveal_type(await ahead)  # is Page[InventoryObjectModel]
        reveal_type(await vms.first())  # is InventoryObjectModel | None
        session = await v.call(start_job, id="1")
        reveal_type(await v.wait(session, timeout=3600))  # is SessionModel
        reveal_type(await v.wait("1", kind="session"))  # is Any
        reveal_type(await v.download(get_installed_license).to_path("x"))  # is int
        await v.call(start_job)  # wrong
        await v.call(start_job, id=1)  # wrong
        await v.call(start_job, idd="1")  # wrong
        await v.call(get_all_jobs, name_filter=5)  # wrong
        v.paginate(start_job, id="1")  # wrong
        v.paginate(get_all_jobs, skipp=1)  # wrong
        v.paginate(get_all_jobs, filter=F.type == "VirtualMachine")  # wrong
        v.paginate(get_inventory_objects, hostname=1, filter=F.type == "VirtualMachine")  # wrong
        v.paginate(get_inventory_objects, hostname="vc01", filter="VirtualMachine")  # wrong
        v.paginate(get_inventory_objects, hostname="vc01", filter=F.cpu_count == 2)  # wrong
        v.paginate(get_inventory_objects, hostname="vc01", sort=F.guest_name.asc())  # wrong
        F.name.contains(None)  # wrong
        v.wait(session, timeout="1 h")  # wrong
    vbr.connect("https://vbr01", username="u", password=b"p", api=api)  # wrong
    vbr.connect("https://vbr01", username="u", password="p", api=api, tls=False)  # wrong
    async with vbaz.connect("https://a", username="u", password="p", mfa_code="1", api=v8) as z:
        # 200 or 202: the caller gets the answer either way
        reveal_type(await z.call(get_account, "1"))  # is CosmosDbAccount
        reveal_type(z.paginate(job_sessions_get_job_sessions, filter_="any text"))  # is Pager[JobSession]
        z.paginate(job_sessions_get_job_sessions, status="Success")  # wrong
        z.paginate(job_sessions_get_job_sessions, search_pattern="a")  # wrong


async def use_raw(c: api.Client, body: LicenseCreateReportSpec) -> None:
    reveal_type(await get_all_jobs.asyncio(client=c, name_filter="x"))  # is JobsResult
    reveal_type(await start_job.asyncio("1", client=c))  # is SessionModel
    reveal_type(await start_job.asyncio_detailed(id="1", client=c))  # is Response[SessionModel]
    reveal_type((await start_job.asyncio_detailed("1", client=c)).parsed)  # is SessionModel
    reveal_type(start_job.request("1"))  # is Request[SessionModel, SessionModel]
    async with create_license_report.stream(client=c, body=body) as answer:
        reveal_type(answer.status_code)  # is int
    await start_job.asyncio("1")  # wrong
    await start_job.asyncio("1", c)  # wrong
    await start_job.asyncio_detailed(client=c)  # wrong
    await start_job.asyncio_detailed("1")  # wrong
    await start_job.asyncio_detailed("1", c)  # wrong
    await start_job.asyncio_detailed("1", client="c")  # wrong
    await start_job.asyncio_detailed(1, client=c)  # wrong
    await get_all_jobs.asyncio_detailed(client=c, name_filter=5)  # wrong
    await get_all_jobs.asyncio_detailed(client=c, namefilter="x")  # wrong
    create_license_report.stream(client=c)  # wrong
    create_license_report.stream(body=body)  # wrong
    start_job.stream("1", client=c)  # wrong
    start_job.request("1", client=c)  # wrong


def takes(v: Connection) -> None: ...
"""

LINES = SNIPPET.strip().splitlines()
INFERRED = {number: line.split("# is ")[1] for number, line in enumerate(LINES, 1) if "# is " in line}
WRONG = {number for number, line in enumerate(LINES, 1) if line.endswith("# wrong")}


@pytest.fixture(scope="module")
def snippet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("typing") / "snippet.py"
    path.write_text("\n".join(LINES) + "\n")
    return path


def run(*command: str) -> str:
    path = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def check(inferred: dict[int, str], wrong: set[int], said: str) -> None:
    # Names without their packages: both checkers agree on those.
    plain = {number: re.sub(r"\b(?:[a-z_0-9]+\.)+", "", name) for number, name in inferred.items()}
    assert plain == INFERRED, said
    assert wrong == WRONG, said


def test_mypy(snippet: Path) -> None:
    said = run("mypy", "--strict", "--no-error-summary", str(snippet))
    inferred: dict[int, str] = {}
    wrong: set[int] = set()
    for number, kind, text in re.findall(r"snippet\.py:(\d+): (\w+): (.*)", said):
        if kind == "note" and text.startswith("Revealed type is"):
            inferred[int(number)] = text.split('"')[1]
        elif kind == "error":
            wrong.add(int(number))
    check(inferred, wrong, said)


def test_pyright(snippet: Path) -> None:
    # Settings of its own: the project's would leave out a file that is not below it.
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "include": ["."],
    }
    (snippet.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    said = run("pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(snippet.parent))
    inferred: dict[int, str] = {}
    wrong: set[int] = set()
    for found in json.loads(said)["generalDiagnostics"]:
        number = found["range"]["start"]["line"] + 1
        if found["severity"] == "information":
            inferred[number] = found["message"].split(' is "')[1].removesuffix('"')
        elif found["severity"] == "error":
            wrong.add(number)
    check(inferred, wrong, said)
