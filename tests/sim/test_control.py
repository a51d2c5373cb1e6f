"""The control endpoint: what the servers do, their faults and their time, on a port of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from veeam_sim import Clock, VbazServer, Vbr, VbrServer
from veeam_sim._app import Dropped
from veeam_sim._control import control
from veeam_sim._faults import KINDS

from .clients import log_in, long_lived, vbr_client

pytestmark = pytest.mark.anyio


@pytest.fixture
def servers() -> dict[str, VbrServer | VbazServer]:
    vbr = VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=100, machines=30, jobs=3)))
    return {"vbr": vbr, "vbaz": VbazServer(sessions=10, machines=10)}


@pytest.fixture
async def client(servers: dict[str, VbrServer | VbazServer]) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=control(servers))
    async with httpx.AsyncClient(transport=transport, base_url="http://control.test") as client:
        yield client


async def test_the_state_shows_requests_running_work_and_faults(
    servers: dict[str, VbrServer | VbazServer], client: httpx.AsyncClient
) -> None:
    server = servers["vbr"]
    assert isinstance(server, VbrServer)
    server.faults.add("status", "GetAllJobs", count=1)
    async with vbr_client(server) as caller:
        await caller.get("/api/v1/jobs")
        job = server.product.jobs.table.rows()[0]
        await caller.post(f"/api/v1/jobs/{job['id']}/start")
    server.clock.advance(2)
    state = (await client.get("/state")).json()
    assert state.keys() == {"vbr", "vbaz"}
    vbr = state["vbr"]
    assert [(row["name"], row["progressPercent"]) for row in vbr["running"]] == [(job["name"], 50)]
    assert [row["operation"] for row in vbr["latest"]] == ["StartJob", "GetAllJobs", "CreateToken"]
    assert (vbr["latest"][1]["status"], vbr["latest"][1]["fault"]) == (503, "status")
    assert [(rule["kind"], rule["seen"], rule["hits"]) for rule in vbr["faults"]] == [("status", 1, 1)]
    assert vbr["requests"] == 3
    assert state["vbaz"]["running"] == []


async def test_faults_are_added_listed_and_cleared(client: httpx.AsyncClient) -> None:
    rule = {"kind": "status", "operation": "GetJob", "status": 429}
    added = await client.post("/vbr/faults", json=[rule, {"kind": "slow"}])
    assert (added.status_code, added.json()) == (201, [rule, {"kind": "slow"}])
    assert [each["kind"] for each in (await client.get("/vbr/faults")).json()] == ["status", "slow"]
    assert (await client.get("/vbaz/faults")).json() == []
    assert (await client.delete("/vbr/faults")).json() == []
    kinds = (await client.get("/kinds")).json()
    assert kinds["drop"].startswith("closes the connection")


# Calls that a kind of fault can hit; a list of sessions is one for all others.
TRIGGERS = {
    **dict.fromkeys(("nothing_to_do", "outcome", "null_result"), "StartJob"),
    "useless_refresh": "CreateToken",
    "unknown_job_type": "GetAllJobs",
    "accepted": "AzureServiceAccount_GetAccounts",
    **dict.fromkeys(("discriminator_last", "discriminator_missing", "discriminator_unknown"), "GetAllJobs"),
    "error_code": "GetJob",
}


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - {"hang_on_chunked"}))  # it needs a socket: test_faults
async def test_every_kind_hits_the_call_that_it_is_for_as_often_as_it_is_told_to(
    kind: str, servers: dict[str, VbrServer | VbazServer], client: httpx.AsyncClient
) -> None:
    operation = TRIGGERS.get(kind, "GetAllSessions")
    name = "vbaz" if kind == "accepted" else "vbr"
    server = servers[name]
    jobs = [row["id"] for row in server.product.jobs.table.rows()] if isinstance(server, VbrServer) else []
    transport = httpx.ASGITransport(app=server.asgi)

    async def call(caller: httpx.AsyncClient, number: int) -> str:
        """What a call shows; a connection that was dropped shows nothing."""
        try:
            if operation == "StartJob":
                answer = await caller.post(f"/api/v1/jobs/{jobs[number]}/start")
            elif operation == "CreateToken":
                token = server.product.tokens.grant(server.administrator).refresh_token
                form = {"grant_type": "refresh_token", "refresh_token": token}
                token = (await caller.post("/api/oauth2/token", data=form)).json()["access_token"]
                answer = await caller.get("/api/v1/serverInfo", headers={"authorization": f"Bearer {token}"})
            elif operation == "GetJob":
                answer = await caller.get("/api/v1/jobs/00000000-0000-4000-8000-000000000000")
            elif operation == "GetAllJobs":
                answer = await caller.get("/api/v1/jobs?limit=3")
            elif kind == "accepted":
                answer = await caller.get("/api/v8/accounts/azure/service")
            else:
                answer = await caller.get("/api/v1/sessions?skip=2&limit=60&typeFilter=BackupJob")
        except Dropped:
            return ""
        return f"{answer.status_code} {answer.text}"

    async with httpx.AsyncClient(transport=transport, base_url="https://server.test") as caller:
        caller.headers.update({"x-api-version": "1.2-rev0"})
        await log_in(caller, server.username, server.password)
        settings = {"rows": 1, "seconds": 0, "share": 0.05, "result": "Failed"}
        rule = {"kind": kind, "operation": operation, "count": 1, "after": 1, **settings}
        assert (await client.post(f"/{name}/faults", json=rule)).status_code == 201
        seen = [await call(caller, number) for number in range(3)]
        if kind in ("restart", "expire"):
            assert seen[0] != seen[1] == seen[2]
        elif kind in ("shrink", "grow"):
            # What has shifted stays so.
            assert seen[0] != seen[1] == seen[2]
        elif operation == "GetAllSessions":
            assert (seen[0] == seen[2] != seen[1]) or kind == "slow"
        (told,) = (await client.get(f"/{name}/faults")).json()
        assert (told["hits"], told["seen"]) == (1, 2)


async def test_the_clock_is_turned_and_scaled(
    servers: dict[str, VbrServer | VbazServer], client: httpx.AsyncClient
) -> None:
    before = servers["vbr"].clock.now()
    answer = await client.post("/vbr/clock", json={"advance": 90})
    assert answer.json()["scale"] == 0
    assert (servers["vbr"].clock.now() - before).total_seconds() == 90
    assert (await client.post("/vbr/clock", json={"scale": 60})).json()["scale"] == 60
    assert (await client.get("/vbr/clock")).json()["scale"] == 60


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "message"),
    [
        ("POST", "/vbr/faults", {"kind": "nonsense"}, 400, "unknown fault kind"),
        ("POST", "/vbr/faults", {"kind": "slow", "operation": "GetJobb"}, 400, "did you mean GetJob"),
        ("POST", "/vbr/faults", [{"kind": "slow"}, 1], 400, "must be a JSON object"),
        ("POST", "/vbr/clock", {}, 400, "advance"),
        ("POST", "/vbr/clock", {"advance": "1"}, 400, "must be a number"),
        ("POST", "/vbr/clock", {"advance": -1}, 400, "backwards"),
        ("POST", "/vbr/clock", {"advance": 1e20}, 400, "beyond the year 9999"),
        ("POST", "/vbr/clock", {"speed": 1}, 400, "advance"),
        ("GET", "/other/faults", None, 404, "there are: vbr, vbaz"),
    ],
)
async def test_what_makes_no_sense_is_refused(
    method: str, path: str, body: object, status: int, message: str, client: httpx.AsyncClient
) -> None:
    answer = await client.request(method, path, json=body)
    assert answer.status_code == status
    assert message in answer.json()["error"]
    assert (await client.get("/vbr/faults")).json() == []


async def test_a_page_of_another_origin_cannot_control_the_servers(client: httpx.AsyncClient) -> None:
    plain = await client.post("/vbr/faults", content=b'{"kind": "drop"}', headers={"content-type": "text/plain"})
    assert plain.status_code == 415
    broken = await client.post("/vbr/faults", content=b"{", headers={"content-type": "application/json"})
    assert broken.status_code == 400
    assert (await client.get("/vbr/faults")).json() == []


async def test_the_page_is_served_and_stands_alone(client: httpx.AsyncClient) -> None:
    page = await client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert "<title>veeam_sim</title>" in page.text
    assert "http://" not in page.text
    assert "https://" not in page.text


async def test_what_no_json_can_hold_is_refused(client: httpx.AsyncClient) -> None:
    for text in (rb"\ud800", b"\xed\xa0\x80"):
        body = b'{"kind": "status", "text": "' + text + b'"}'
        answer = await client.post("/vbr/faults", content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400
        assert "surrogates" in answer.json()["error"]
    answer = await client.post("/vbr/faults", content=b"[" * 100_000, headers={"content-type": "application/json"})
    assert (answer.status_code, "nested" in answer.json()["error"]) == (400, True)
    assert (await client.get("/vbr/faults")).json() == []
