"""The simulated backup server keeps state and refuses as a real one does; over TLS on a loopback socket."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from codegen import bundle
from veeam_sim import Account, Clock, Fault, Vbr, VbrServer
from veeam_sim._answers import make
from veeam_sim._core import Call, Refused
from veeam_sim.vbr_references import link

from .clients import VERSION, connected, log_in, long_lived, vbr_client
from .judge import judge

pytestmark = pytest.mark.anyio

NOWHERE = "00000000-0000-4000-8000-000000000000"
SERVERS = "/api/v1/backupInfrastructure/managedServers"
REPOSITORIES = "/api/v1/backupInfrastructure/repositories"
PROXIES = "/api/v1/backupInfrastructure/proxies"
SCALE_OUT = "/api/v1/backupInfrastructure/scaleOutRepositories"


@pytest.fixture
def server() -> VbrServer:
    """A small server whose clock only the test turns, with tokens that outlive that."""
    return VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=500, machines=60, jobs=6)))


@pytest.fixture
async def client(server: VbrServer) -> AsyncIterator[httpx.AsyncClient]:
    async with connected(server) as client:
        yield client


async def get(client: httpx.AsyncClient, path: str, **query: Any) -> Any:
    answer = await client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def refusal(answer: httpx.Response) -> tuple[int, str, str]:
    body = answer.json()
    assert body.keys() == {"errorCode", "message", "resourceId"}
    return answer.status_code, body["errorCode"], body["message"]


# Versions.


@pytest.mark.parametrize(
    ("build", "header", "status", "wording"),
    [
        ("12.3.0.310", None, 400, "header is missing"),
        ("13.0.0.4967", None, 400, "header is missing"),
        ("13.1.0.411", None, 200, ""),
        ("12.3.0.310", "1.1-rev0", 200, ""),
        ("12.3.0.310", "1.3-rev0", 400, "Supported versions: v1.1-rev0, v1.1-rev1, v1.1-rev2, v1.2-rev0"),
        ("13.0.1.180", "1.2-rev10", 400, "1.1-rev1, 1.1-rev2, 1.2-rev0, 1.2-rev1, 1.3-rev0, 1.3-rev1."),
        ("12.3.0.310", "v1.2-rev0", 400, "v1.2-rev0 is not supported"),
    ],
)
async def test_the_version_header(build: str, header: str | None, status: int, wording: str) -> None:
    server = VbrServer(build=build, sessions=0, machines=10, jobs=1)
    async with connected(server) as client:
        client.headers.pop("x-api-version")
        answer = await client.get("/api/v1/serverTime", headers={"x-api-version": header} if header else {})
        assert answer.status_code == status
        assert wording in answer.text
        if header and status == 400:
            assert answer.json()["errorCode"] == "NotImplemented"


async def test_the_swagger_pages_name_the_revisions_to_anybody(client: httpx.AsyncClient) -> None:
    del client.headers["authorization"]
    assert "v1.2-rev0/swagger.json" in (await client.get("/swagger/index.js")).text
    assert (await client.get("/swagger/v1.1-rev2/swagger.json")).status_code == 200
    assert (await client.get("/swagger/v1.3-rev0/swagger.json")).status_code == 404


# Logins.


async def token(client: httpx.AsyncClient, **form: str) -> httpx.Response:
    return await client.post("/api/oauth2/token", data=form)


async def test_without_a_token_only_what_needs_none_answers(server: VbrServer) -> None:
    async with server.serve() as url, httpx.AsyncClient(base_url=url, verify=False, headers=VERSION) as client:
        assert (await client.get("/api/v1/serverTime")).status_code == 200
        assert (await client.get("/api/v1/serverCertificate")).status_code == 200
        assert refusal(await client.get("/api/v1/serverInfo"))[:2] == (401, "InvalidToken")
        wrong = {"authorization": "Bearer nonsense"}
        assert refusal(await client.get("/api/v1/serverInfo", headers=wrong))[:2] == (401, "InvalidToken")


async def test_a_token_lives_as_long_as_it_says(server: VbrServer, client: httpx.AsyncClient) -> None:
    server.product.tokens.access = 900
    grant = (await log_in(client, server.username, server.password)).json()
    assert grant["token_type"] == "bearer"
    assert grant["expires_in"] == 900
    assert {".issued", ".expires"} <= grant.keys()
    server.clock.advance(899)
    assert (await client.get("/api/v1/serverInfo")).status_code == 200
    server.clock.advance(1)
    assert (await client.get("/api/v1/serverInfo")).status_code == 401


async def test_a_refresh_token_works_once(server: VbrServer, client: httpx.AsyncClient) -> None:
    first = (await log_in(client, server.username, server.password)).json()
    second = await token(client, grant_type="refresh_token", refresh_token=first["refresh_token"])
    assert second.status_code == 200
    again = await token(client, grant_type="refresh_token", refresh_token=first["refresh_token"])
    assert refusal(again)[:2] == (401, "InvalidToken")
    third = await token(client, grant_type="refresh_token", refresh_token=second.json()["refresh_token"])
    assert third.status_code == 200
    # The tokens in use stay good until they expire.
    assert (await client.get("/api/v1/serverInfo")).status_code == 200


async def test_a_short_refresh_token_and_a_restart(server: VbrServer, client: httpx.AsyncClient) -> None:
    form = {"grant_type": "password", "username": server.username, "password": server.password}
    short = (await token(client, **form, use_short_term_refresh="true")).json()
    long = (await token(client, **form)).json()
    server.clock.advance(3600)
    assert (await token(client, grant_type="refresh_token", refresh_token=short["refresh_token"])).status_code == 401
    server.faults.add("restart", count=1)
    assert (await token(client, grant_type="refresh_token", refresh_token=long["refresh_token"])).status_code == 401


async def test_logging_out_ends_the_token_with_an_empty_answer(client: httpx.AsyncClient) -> None:
    answer = await client.post("/api/oauth2/logout")
    assert (answer.status_code, answer.headers["content-length"], answer.content) == (200, "0", b"")
    assert (await client.get("/api/v1/serverInfo")).status_code == 401


async def test_wrong_passwords_look_alike_and_lock_the_account(server: VbrServer, client: httpx.AsyncClient) -> None:
    wrong = await log_in(client, "viewer", "wrong")
    unknown = await log_in(client, "DOMAIN\\viewer", server.password)
    assert refusal(wrong) == refusal(unknown)
    assert wrong.status_code == 401
    for _ in range(4):
        await log_in(client, "viewer", "wrong")
    locked = await log_in(client, "viewer", server.password)
    assert refusal(locked) == refusal(wrong)
    server.clock.advance(1800)
    assert (await log_in(client, "Viewer", server.password)).status_code == 200


async def test_codes_and_vbr_tokens_log_in_once(server: VbrServer, client: httpx.AsyncClient) -> None:
    code = (await client.post("/api/oauth2/authorization_code")).json()["code"]
    assert (await token(client, grant_type="authorization_code", code=code)).status_code == 200
    assert (await token(client, grant_type="authorization_code", code=code)).status_code == 401
    vbr_token = server.product.issue_code(server.administrator)
    assert (await token(client, grant_type="vbr_token", vbr_token=vbr_token)).status_code == 200


async def test_a_later_build_has_no_authorization_codes() -> None:
    server = VbrServer(build="13.0.0.4967", sessions=0, machines=10, jobs=1)
    async with vbr_client(server) as client:
        assert refusal(await client.post("/api/oauth2/authorization_code"))[0] == 404
        code = server.product.issue_code(server.administrator)
        assert refusal(await token(client, grant_type="authorization_code", code=code))[0] == 400
        assert (await token(client, grant_type="vbr_token", vbr_token=code)).status_code == 200


@pytest.mark.parametrize(
    "form", [{}, {"grant_type": "mfa"}, {"grant_type": "password", "username": "a"}, {"grant_type": "refresh_token"}]
)
async def test_a_login_that_lacks_something_is_a_bad_request(client: httpx.AsyncClient, form: dict[str, str]) -> None:
    assert refusal(await token(client, **form))[:2] == (400, "UnexpectedContent")


async def test_roles_are_those_of_the_operation() -> None:
    accounts = [Account("admin", "x", "Backup Administrator"), Account("reader", "x", "Backup Viewer")]
    server = VbrServer(accounts=accounts, sessions=5, machines=10, jobs=1)
    async with connected(server, "reader") as client:
        jobs = await get(client, "/api/v1/jobs")
        start = await client.post(f"/api/v1/jobs/{jobs['data'][0]['id']}/start")
        assert refusal(start)[:2] == (403, "AccessDenied")
        assert (await client.get("/api/v1/credentials")).status_code == 403
        # In the specification two of this operation's roles stand in one entry.
        assert (await client.get("/api/v1/inventory/entraId/tenants")).status_code == 200


def test_every_operation_is_for_its_documented_roles_alone(server: VbrServer) -> None:
    product = server.product
    refused = 0
    for _, _, documented in bundle.operations(judge("vbr").document):
        roles = " ".join(documented["x-roles"])
        for account in product.accounts:
            token = product.tokens.grant(account).access_token
            headers = {"x-api-version": "1.2-rev0", "authorization": f"Bearer {token}"}
            call = Call(product.spec.operations[documented["operationId"]], headers=headers)
            if account.role in roles or "Any" in roles or "All" in roles:
                product.admit(call)
            else:
                refused += 1
                with pytest.raises(Refused) as caught:
                    product.admit(call)
                assert caught.value.status == 403
    assert refused > 1000


# Requests.


async def test_what_the_specification_forbids_is_refused(client: httpx.AsyncClient) -> None:
    assert refusal(await client.get("/api/v1/nothing"))[:2] == (404, "InvalidURI")
    method = await client.put("/api/v1/serverTime")
    assert refusal(method)[:2] == (405, "MethodNotAllowed")
    assert method.headers["allow"] == "GET"
    for query in ("limit=many", "typeFilter=Nonsense", "createdAfterFilter=yesterday", "skip=-1", "jobIdFilter=1"):
        assert refusal(await client.get(f"/api/v1/sessions?{query}"))[:2] == (400, "UnexpectedContent"), query
    assert (await client.get("/api/v1/sessions/no-uuid")).status_code == 400
    missing = await client.post("/api/v1/credentials", json={"type": "Standard"})
    assert "body.username: is required" in refusal(missing)[2]
    json_only = await client.post("/api/v1/credentials", content=b"x", headers={"content-type": "text/plain"})
    assert "takes application/json" in refusal(json_only)[2]
    broken = await client.post("/api/v1/credentials", content=b"{", headers={"content-type": "application/json"})
    assert "no JSON" in refusal(broken)[2]


async def test_what_is_not_there_is_not_found(client: httpx.AsyncClient) -> None:
    for path in (
        f"/api/v1/sessions/{NOWHERE}",
        f"/api/v1/sessions/{NOWHERE}/logs",
        f"/api/v1/sessions/{NOWHERE}/taskSessions",
        f"/api/v1/taskSessions/{NOWHERE}",
        f"/api/v1/tasks/{NOWHERE}",
        f"/api/v1/jobs/{NOWHERE}",
        f"{REPOSITORIES}/{NOWHERE}",
        f"/api/v1/backups/{NOWHERE}/objects",
        f"/api/v1/restorePoints/{NOWHERE}/disks",
        f"/api/v1/cloudCredentials/{NOWHERE}/helperAppliances",
    ):
        assert refusal(await client.get(path))[:2] == (404, "NotFound"), path
    assert (await client.post("/api/v1/inventory/nowhere.example", json={})).status_code == 404
    assert (await client.post("/api/v1/inventory/nowhere.example/rescan")).status_code == 404


# Lists.


async def test_sessions_are_paged_filtered_and_sorted(client: httpx.AsyncClient) -> None:
    first = await get(client, "/api/v1/sessions")
    assert first["pagination"] == {"total": 500, "count": 200, "skip": 0, "limit": 200}
    last = await get(client, "/api/v1/sessions", skip=490, limit=50)
    assert last["pagination"] == {"total": 500, "count": 10, "skip": 490, "limit": 50}
    beyond = await get(client, "/api/v1/sessions", skip=900)
    assert (beyond["data"], beyond["pagination"]["total"]) == ([], 500)
    failed = await get(client, "/api/v1/sessions", resultFilter="failed", orderColumn="EndTime", orderAsc="true")
    ends = [row["endTime"] for row in failed["data"]]
    assert ends == sorted(ends)
    assert {row["result"]["result"] for row in failed["data"]} == {"Failed"}
    assert 0 < failed["pagination"]["total"] < 50
    bound = first["data"][100]["creationTime"]
    newer = await get(client, "/api/v1/sessions", createdAfterFilter=bound)
    assert newer["pagination"]["total"] == 100
    job = first["data"][0]["jobId"]
    of_job = await get(client, "/api/v1/sessions", jobIdFilter=job)
    assert {row["jobId"] for row in of_job["data"]} == {job}


async def test_every_documented_filter_keeps_what_it_says(server: VbrServer, client: httpx.AsyncClient) -> None:
    ids = server.product.store.identifier
    point = (await get(client, "/api/v1/restorePoints", limit=1))["data"][0]["id"]
    publication = {"restorePointId": point, "type": "ISCSITarget", "allowedIps": ["10.0.0.1"]}
    assert (await client.post("/api/v1/dataIntegration/publish", json=publication)).status_code == 201
    event = (await get(client, "/api/v1/malwareDetection/events"))["data"][0]
    state = (await get(client, f"{REPOSITORIES}/states"))["data"][0]
    hosts = "/api/v1/inventory/vmware/hosts/vc01.corp.example"
    cases: list[tuple[str, dict[str, Any], Callable[[Any], bool]]] = [
        ("/api/v1/sessions", {"typeFilter": "BackupJob"}, lambda row: row["sessionType"] == "BackupJob"),
        ("/api/v1/sessions", {"resultFilter": "Warning"}, lambda row: row["result"]["result"] == "Warning"),
        ("/api/v1/dataIntegration", {"stateFilter": "Mounted"}, lambda row: row["mountState"] == "Mounted"),
        ("/api/v1/dataIntegration", {"modeFilter": "Fuse"}, lambda row: row["info"]["mode"] == "Fuse"),
        (SERVERS, {"viTypeFilter": "VC"}, lambda row: row.get("viHostType") == "VC"),
        (PROXIES, {"hostIdFilter": ids("vbr01")}, lambda row: row["server"]["hostId"] == ids("vbr01")),
        (REPOSITORIES, {"pathFilter": "d:\\backups"}, lambda row: row["name"] == "Main Repository"),
        (REPOSITORIES, {"hostIdFilter": ids("repo02")}, lambda row: row["name"] == "Hardened Repository"),
        (f"{REPOSITORIES}/states", {"freeSpaceFilter": state["freeGB"]}, lambda row: row["id"] == state["id"]),
        ("/api/v1/jobs/states", {"isHighPriorityJobFilter": "true"}, lambda row: row["name"] == "Accounting AMS"),
        (
            "/api/v1/malwareDetection/events",
            {"backupObjectIdFilter": event["machine"]["backupObjectId"]},
            lambda row: row["machine"] == event["machine"],
        ),
        (hosts, {"hierarchyTypeFilter": "Network"}, lambda row: row["type"] in "vCenterServer Datacenter Network"),
        (hosts, {"parentContainerNameFilter": "vc01.corp.example"}, lambda row: row["type"] == "Datacenter"),
    ]
    for path, query, keeps in cases:
        rows = (await get(client, path, limit=1000))["data"]
        assert (await get(client, path, limit=1000, **query))["data"] == [row for row in rows if keeps(row)] != rows, (
            query
        )


async def test_a_server_caps_its_pages() -> None:
    server = VbrServer(sessions=500, machines=10, jobs=1, max_limit=75)
    async with connected(server) as client:
        page = await get(client, "/api/v1/sessions", limit=400)
        assert page["pagination"] == {"total": 500, "count": 75, "skip": 0, "limit": 75}


async def test_task_sessions_belong_to_their_session(client: httpx.AsyncClient) -> None:
    every = await get(client, "/api/v1/taskSessions", limit=1000)
    assert every["pagination"]["total"] > 500
    row = every["data"][50]
    of_session = await get(client, f"/api/v1/sessions/{row['sessionId']}/taskSessions")
    assert row in of_session["data"]
    filtered = await get(client, "/api/v1/taskSessions", sessionIdFilter=row["sessionId"])
    assert filtered["data"] == of_session["data"]
    assert await get(client, f"/api/v1/taskSessions/{row['id']}") == row
    assert (await get(client, f"/api/v1/taskSessions/{row['id']}/logs"))["totalRecords"] == 2
    log = await get(client, f"/api/v1/sessions/{row['sessionId']}/logs")
    assert log["totalRecords"] == len(log["records"]) == 2


async def test_a_backup_object_is_listed_once_for_each_backup_that_it_is_in(client: httpx.AsyncClient) -> None:
    rows = (await get(client, "/api/v1/backupObjects"))["data"]
    identifiers = [row["id"] for row in rows]
    assert len(set(identifiers)) < len(identifiers)
    shared = next(identifier for identifier in identifiers if identifiers.count(identifier) > 1)
    points = (await get(client, f"/api/v1/backupObjects/{shared}/restorePoints"))["data"]
    assert len({row["backupId"] for row in points}) == identifiers.count(shared)
    filtered = await get(client, "/api/v1/restorePoints", backupObjectIdFilter=shared)
    assert filtered["data"] == points


# The inventory.


async def test_the_inventory_is_filtered_sorted_and_paged_in_the_body(client: httpx.AsyncClient) -> None:
    hosts = (await client.post("/api/v1/inventory", json={})).json()
    names = [row["name"] for row in hosts["data"]]
    assert names == ["vc01.corp.example", "vcd01.corp.example"]
    only = {"type": "PredicateExpression", "property": "Platform", "operation": "Equals", "value": "vmware"}
    assert len((await client.post("/api/v1/inventory", json={"filter": only})).json()["data"]) == 1
    body = {
        "pagination": {"skip": 1, "limit": 2},
        "filter": {
            "type": "GroupExpression",
            "operation": "And",
            "items": [
                {"type": "PredicateExpression", "property": "Type", "operation": "in", "value": "VirtualMachine"},
                {"type": "PredicateExpression", "property": "Size", "operation": "greaterThan", "value": "10 Gb"},
            ],
        },
        "sorting": {"property": "Size", "direction": "descending"},
        "hierarchyType": "HostsAndClusters",
    }
    page = (await client.post("/api/v1/inventory/VC01.corp.example", json=body)).json()
    assert page["hierarchyType"] == "HostsAndClusters"
    assert page["pagination"]["count"] == 2
    assert page["pagination"]["total"] > 10
    assert {row["type"] for row in page["data"]} == {"VirtualMachine"}


async def test_an_unknown_filter_property_is_refused_by_its_name(client: httpx.AsyncClient) -> None:
    wrong = {"type": "PredicateExpression", "property": "colour", "operation": "equals", "value": "red"}
    answer = await client.post("/api/v1/inventory/vc01.corp.example", json={"filter": wrong})
    assert refusal(answer)[0] == 400
    assert "colour" in answer.text


async def test_a_rescan_is_a_task_that_progresses(server: VbrServer, client: httpx.AsyncClient) -> None:
    started = await client.post("/api/v1/inventory/vc01.corp.example/rescan")
    assert started.status_code == 201
    task = started.json()
    assert (task["type"], task["state"], task["result"]) == ("HierarchyRescan", "Starting", "None")
    assert "endTime" not in task
    server.clock.advance(1)
    half = await get(client, f"/api/v1/tasks/{task['id']}")
    assert (half["state"], half["progressPercent"]) == ("Working", 50)
    server.clock.advance(1)
    done = await get(client, f"/api/v1/tasks/{task['id']}")
    assert (done["state"], done["result"], done["progressPercent"]) == ("Stopped", "Success", 100)
    assert (await get(client, "/api/v1/tasks", resultFilter="Success"))["data"] == [done]
    other = (await client.post("/api/v1/inventory/vc01.corp.example/rescan")).json()
    await client.post(f"/api/v1/tasks/{other['id']}/stop")
    assert (await get(client, f"/api/v1/tasks/{other['id']}"))["state"] == "Stopping"
    server.clock.advance(1)
    assert (await get(client, f"/api/v1/tasks/{other['id']}"))["result"] == "Cancelled"


async def test_a_tenant_is_there_when_its_session_has_ended(server: VbrServer, client: httpx.AsyncClient) -> None:
    tenants = "/api/v1/inventory/entraId/tenants"
    body = {
        "azureTenantId": "11111111-2222-3333-4444-555555555555",
        "creationMode": "existingAccount",
        "description": "New tenant",
        "existingAccount": {"authentication": {"applicationId": "app", "secret": "hush"}},
    }
    session = (await client.post(tenants, json=body)).json()
    assert (session["sessionType"], session["state"]) == ("Infrastructure", "Starting")
    assert len((await get(client, tenants))["data"]) == 1
    server.clock.advance(10)
    ended = await get(client, f"/api/v1/sessions/{session['id']}")
    assert ended["result"]["result"] == "Success"
    assert ended["resourceReference"] == f"{tenants}/{ended['resourceId']}"
    tenant = await get(client, ended["resourceReference"])
    assert (tenant["description"], tenant["azureTenantId"]) == ("New tenant", body["azureTenantId"])
    removal = (await client.delete(f"{tenants}/{tenant['id']}")).json()
    assert removal["sessionType"] == "InfrastructureItemDeletion"
    server.clock.advance(10)
    assert (await client.get(f"{tenants}/{tenant['id']}")).status_code == 404


# Jobs.


async def first_job(client: httpx.AsyncClient) -> Any:
    return (await get(client, "/api/v1/jobs", limit=1))["data"][0]


async def state_of(client: httpx.AsyncClient, job: Any) -> Any:
    return (await get(client, "/api/v1/jobs/states", idFilter=job["id"]))["data"][0]


async def test_a_run_of_a_job_from_start_to_restore_points(server: VbrServer, client: httpx.AsyncClient) -> None:
    job = await first_job(client)
    points = (await get(client, "/api/v1/restorePoints", limit=1))["pagination"]["total"]
    session = (await client.post(f"/api/v1/jobs/{job['id']}/start")).json()
    path = f"/api/v1/sessions/{session['id']}"
    assert (session["sessionType"], session["jobId"], session["name"]) == ("BackupJob", job["id"], job["name"])
    assert (await state_of(client, job))["status"] == "running"
    assert refusal(await client.post(f"/api/v1/jobs/{job['id']}/start"))[0] == 400
    assert refusal(await client.delete(f"/api/v1/jobs/{job['id']}"))[0] == 400
    seen = [session]
    for _ in range(8):
        server.clock.advance(0.5)
        seen.append(await get(client, path))
    assert [row["progressPercent"] for row in seen] == [0, 12, 25, 37, 50, 62, 75, 87, 100]
    assert [row["state"] for row in seen][::2] == ["Starting", "Working", "Working", "Working", "Stopped"]
    usn = [row["usn"] for row in seen]
    assert usn == sorted(usn)
    assert seen[-1]["result"] == {"result": "Success", "message": "Success", "isCanceled": False}
    tasks = (await get(client, f"{path}/taskSessions"))["data"]
    assert [row["state"] for row in tasks] == ["Stopped"] * 3
    assert {row["name"] for row in tasks} == {row["name"] for row in job["virtualMachines"]["includes"]}
    # Retention takes a point of each machine for each new one.
    assert (await get(client, "/api/v1/restorePoints", limit=1))["pagination"]["total"] == points
    newest = (await get(client, "/api/v1/restorePoints", orderColumn="CreationTime", limit=3))["data"]
    assert {row["sessionId"] for row in newest} == {session["id"]}
    assert {row["id"] for row in newest} == {row["restorePointId"] for row in tasks}
    state = await state_of(client, job)
    assert (state["status"], state["lastResult"], state["sessionId"]) == ("inactive", "Success", session["id"])
    assert (await get(client, f"{path}/logs"))["totalRecords"] == 6


async def test_a_run_that_is_stopped_fails_with_an_empty_log(server: VbrServer, client: httpx.AsyncClient) -> None:
    job = await first_job(client)
    assert refusal(await client.post(f"/api/v1/jobs/{job['id']}/stop"))[0] == 400
    session = (await client.post(f"/api/v1/jobs/{job['id']}/start")).json()
    server.clock.advance(1)
    stopping = await client.post(f"/api/v1/jobs/{job['id']}/stop", json={"gracefulStop": False})
    assert (stopping.status_code, stopping.json()["id"], stopping.json()["state"]) == (201, session["id"], "Stopping")
    server.clock.advance(1)
    ended = await get(client, f"/api/v1/sessions/{session['id']}")
    assert ended["state"] == "Stopped"
    assert (ended["result"]["result"], ended["result"]["isCanceled"]) == ("Failed", False)
    assert await get(client, f"/api/v1/sessions/{session['id']}/logs") == {"totalRecords": 0, "records": []}
    assert (await state_of(client, job))["lastResult"] == "Failed"
    # Stopping what has ended changes nothing.
    assert (await client.post(f"/api/v1/sessions/{session['id']}/stop")).status_code == 200
    assert await get(client, f"/api/v1/sessions/{session['id']}") == ended


async def test_disabling_a_job_shows_after_a_while(server: VbrServer, client: httpx.AsyncClient) -> None:
    job = await first_job(client)
    assert (await client.post(f"/api/v1/jobs/{job['id']}/disable")).status_code == 200
    assert not (await get(client, f"/api/v1/jobs/{job['id']}"))["isDisabled"]
    server.clock.advance(2)
    assert (await get(client, f"/api/v1/jobs/{job['id']}"))["isDisabled"]
    assert (await state_of(client, job))["status"] == "disabled"
    assert "disabled" in refusal(await client.post(f"/api/v1/jobs/{job['id']}/start"))[2]
    await client.post(f"/api/v1/jobs/{job['id']}/enable")
    server.clock.advance(2)
    assert (await state_of(client, job))["status"] == "inactive"


async def test_a_job_says_when_it_runs_next(server: VbrServer, client: httpx.AsyncClient) -> None:
    async def due() -> datetime:
        found = (await get(client, "/api/v1/jobs/states"))["data"][0]["nextRun"]
        return datetime.fromisoformat(found)

    first = await due()
    left = (first - server.clock.now()).total_seconds()
    assert 0 < left <= 86400
    server.clock.advance(left - 1)
    assert await due() == first
    server.clock.advance(1)
    assert await due() == first + timedelta(days=1)


async def test_a_job_is_created_edited_and_deleted(server: VbrServer, client: httpx.AsyncClient) -> None:
    machine = server.product.inventory.machines()[0]
    repository = server.product.store.identifier("repo-main")
    storage = {
        "backupRepositoryId": repository,
        "backupProxies": {"autoSelectEnabled": True},
        "retentionPolicy": {"type": "RestorePoints", "quantity": 2},
    }
    body = {
        "name": "Nightly",
        "type": "Backup",
        "description": "Made by a test",
        "virtualMachines": {"includes": [machine]},
        "storage": storage,
    }
    made = (await client.post("/api/v1/jobs", json=body)).json()
    assert (made["name"], made["isDisabled"], made["storage"]) == ("Nightly", False, storage)
    assert "already exists" in refusal(await client.post("/api/v1/jobs", json=body))[2]
    lost = {**body, "name": "Other", "storage": {**storage, "backupRepositoryId": NOWHERE}}
    assert "backupRepositoryId" in refusal(await client.post("/api/v1/jobs", json=lost))[2]
    edited = await client.put(f"/api/v1/jobs/{made['id']}", json={**made, "description": "Edited"})
    assert edited.json()["description"] == "Edited"
    assert (await get(client, "/api/v1/jobs", nameFilter="night*"))["data"] == [edited.json()]
    # Its runs leave as many restore points as its retention keeps.
    for _ in range(3):
        await client.post(f"/api/v1/jobs/{made['id']}/start")
        server.clock.advance(10)
    backup = (await get(client, "/api/v1/backups", jobIdFilter=made["id"]))["data"][0]
    points = (await get(client, "/api/v1/restorePoints", backupIdFilter=backup["id"]))["data"]
    assert len(points) == 2
    files = (await get(client, f"/api/v1/backups/{backup['id']}/backupFiles"))["data"]
    assert {point["backupFileId"] for point in points} == {file["id"] for file in files}
    assert (await client.delete(f"/api/v1/jobs/{made['id']}")).status_code == 204
    assert (await client.get(f"/api/v1/jobs/{made['id']}")).status_code == 404


async def test_a_failed_run_is_retried_as_its_schedule_says(server: VbrServer, client: httpx.AsyncClient) -> None:
    job = await first_job(client)
    server.faults.add(Fault("outcome", "StartJob", result="Failed", text="No space left", count=1))
    first = (await client.post(f"/api/v1/jobs/{job['id']}/start")).json()
    server.clock.advance(5)
    failed = await get(client, f"/api/v1/sessions/{first['id']}")
    assert failed["result"] == {"result": "Failed", "message": "No space left", "isCanceled": False}
    tasks = (await get(client, f"/api/v1/sessions/{first['id']}/taskSessions", resultFilter="Failed"))["data"]
    assert [row["result"]["message"] for row in tasks if row["result"]["result"] == "Failed"] == ["No space left"]
    server.clock.advance(job["schedule"]["retry"]["awaitMinutes"] * 60)
    runs = (await get(client, "/api/v1/sessions", jobIdFilter=job["id"], limit=2))["data"]
    assert runs[1]["id"] == first["id"]
    assert runs[0]["name"] == f"{job['name']} (Retry 1)"
    # A retry processes what failed, no more.
    server.clock.advance(10)
    retried = (await get(client, f"/api/v1/sessions/{runs[0]['id']}/taskSessions"))["data"]
    assert [row["name"] for row in retried] == [row["name"] for row in tasks if row["result"]["result"] == "Failed"]
    assert (await state_of(client, job))["lastResult"] == "Success"


# Infrastructure.


async def test_credentials_are_made_edited_and_deleted(server: VbrServer, client: httpx.AsyncClient) -> None:
    body = {"type": "Standard", "username": "CORP\\new", "password": "hush", "description": "New"}
    made = (await client.post("/api/v1/credentials", json=body)).json()
    assert (made["username"], made["type"]) == ("CORP\\new", "Standard")
    assert "hush" not in str(made)
    edited = {**made, "description": "Edited"}
    assert (await client.put(f"/api/v1/credentials/{made['id']}", json=edited)).json() == edited
    assert (await get(client, "/api/v1/credentials", nameFilter="*new"))["data"] == [edited]
    assert (await client.post(f"/api/v1/credentials/{made['id']}/changepassword", json={"password": "x"})).is_success
    assert (await client.delete(f"/api/v1/credentials/{made['id']}")).status_code == 204
    assert (await client.get(f"/api/v1/credentials/{made['id']}")).status_code == 404


async def test_what_is_done_to_a_row_answers_with_it(client: httpx.AsyncClient) -> None:
    body = {"type": "Amazon", "accessKey": "mine", "secretKey": "hush"}
    made = (await client.post("/api/v1/cloudCredentials", json=body)).json()
    path = f"/api/v1/cloudCredentials/{made['id']}/changeSecretKey"
    assert (await client.post(path, json={"newSecretKey": "other"})).json() == made
    workload = (await get(client, "/api/v1/license/instances"))["data"][0]
    path = f"/api/v1/license/instances/{workload['instanceId']}/assign"
    assert (await client.post(path)).json() == workload


async def test_what_is_in_use_is_not_deleted(server: VbrServer, client: httpx.AsyncClient) -> None:
    store = server.product.store
    for path, used, user in (
        ("/api/v1/credentials", "cred-windows", "repo01.corp.example"),
        (SERVERS, "repo01", "Main Repository"),
        (REPOSITORIES, "extent1", "Scale-Out Repository"),
        (REPOSITORIES, "default", "Accounting AMS"),
    ):
        answer = await client.delete(f"{path}/{store.identifier(used)}")
        status, _, message = refusal(answer)
        assert status == 400
        assert user in message
    # What used it is deleted first.
    assert (await client.delete(f"{SCALE_OUT}/{store.identifier('sobr')}")).status_code == 204
    assert (await client.delete(f"{REPOSITORIES}/{store.identifier('extent1')}")).status_code == 204


async def test_a_repository_goes_with_its_backups_when_asked(server: VbrServer, client: httpx.AsyncClient) -> None:
    repository = server.product.store.identifier("repo-archive")
    backups = (await get(client, "/api/v1/backups"))["data"]
    inside = [row for row in backups if row["repositoryId"] == repository]
    assert inside
    for row in inside:
        assert (await client.delete(f"/api/v1/jobs/{row['jobId']}")).status_code == 204
    assert (await client.delete(f"{REPOSITORIES}/{repository}")).status_code == 400
    assert (await client.delete(f"{REPOSITORIES}/{repository}?deleteBackups=true")).status_code == 204
    left = (await get(client, "/api/v1/backups"))["data"]
    assert [row for row in left if row["repositoryId"] == repository] == []
    assert (await client.get(f"/api/v1/restorePoints?backupIdFilter={inside[0]['id']}")).json()["data"] == []


async def test_a_server_a_repository_and_a_proxy_are_added(server: VbrServer, client: httpx.AsyncClient) -> None:
    async def add(path: str, body: Any) -> Any:
        session = (await client.post(path, json=body)).json()
        assert session["state"] == "Starting"
        server.clock.advance(10)
        ended = await get(client, f"/api/v1/sessions/{session['id']}")
        return await get(client, ended["resourceReference"])

    credentials = server.product.store.identifier("cred-windows")
    host = await add(
        SERVERS,
        {"name": "new.corp.example", "description": "", "type": "WindowsHost", "credentialsId": credentials},
    )
    assert (host["name"], host["credentialsId"]) == ("new.corp.example", credentials)
    repository = await add(
        REPOSITORIES,
        {
            "name": "New Repository",
            "description": "",
            "type": "WinLocal",
            "hostId": host["id"],
            "repository": {"path": "D:\\New"},
            "mountServer": {"mountServerId": host["id"], "writeCacheFolder": "C:\\Cache", "vPowerNFSEnabled": False},
        },
    )
    states = (await get(client, f"{REPOSITORIES}/states", nameFilter="New Repository"))["data"]
    assert [(row["hostName"], row["path"]) for row in states] == [("new.corp.example", "D:\\New")]
    proxy = await add(
        "/api/v1/backupInfrastructure/proxies",
        {"description": "New proxy", "type": "ViProxy", "server": {"hostId": host["id"], "maxTaskCount": 3}},
    )
    assert proxy["server"]["maxTaskCount"] == 3
    assert (await client.delete(f"{SERVERS}/{host['id']}")).status_code == 400
    again = await client.post(SERVERS, json={**host, "id": NOWHERE})
    assert "already exists" in refusal(again)[2]
    edit = {**repository, "description": "Edited"}
    assert (await client.put(f"{REPOSITORIES}/{repository['id']}", json=edit)).status_code == 201
    server.clock.advance(10)
    assert (await get(client, f"{REPOSITORIES}/{repository['id']}"))["description"] == "Edited"


async def test_a_scale_out_repository_is_made_of_repositories(server: VbrServer, client: httpx.AsyncClient) -> None:
    extent = server.product.store.identifier("repo-archive")
    body = {"name": "New", "description": "", "performanceTier": {"performanceExtents": [{"id": extent}]}}
    session = (await client.post(SCALE_OUT, json=body)).json()
    server.clock.advance(10)
    made = await get(client, (await get(client, f"/api/v1/sessions/{session['id']}"))["resourceReference"])
    assert [row["name"] for row in made["performanceTier"]["performanceExtents"]] == ["Archive Repository"]
    for extents in ([], [{"id": NOWHERE}]):
        lost = {**body, "name": "Other", "performanceTier": {"performanceExtents": extents}}
        assert refusal(await client.post(SCALE_OUT, json=lost))[0] == 400


async def test_what_was_accepted_leniently_is_kept_to_the_letter(client: httpx.AsyncClient) -> None:
    body = {"type": "standard", "username": "CORP\\x", "password": "y", "description": None, "uniqueId": "", "extra": 1}
    made = (await client.post("/api/v1/credentials", json=body)).json()
    assert made["type"] == "Standard"
    assert None not in made.values()
    assert "extra" not in made
    edited = {**made, "creationTime": "2025-03-03T12:00:00"}
    assert (await client.put(f"/api/v1/credentials/{made['id']}", json=edited)).json()["creationTime"].endswith("Z")
    for time in ("", "2025-03-03T12:99:00Z"):
        wrong = await client.put(f"/api/v1/credentials/{made['id']}", json={**made, "creationTime": time})
        assert refusal(wrong)[0] == 400
    unknown = await client.post("/api/v1/credentials", json={**body, "type": "Quantum"})
    assert "Standard" in refusal(unknown)[2]
    assert (await client.get("/api/v1/sessions?createdAfterFilter=2025-03-03T12:99:00Z")).status_code == 400


async def test_an_extent_is_sealed_and_opened_again(server: VbrServer, client: httpx.AsyncClient) -> None:
    store = server.product.store
    path = f"{SCALE_OUT}/{store.identifier('sobr')}"
    body = {"repositoryIds": [store.identifier("extent2")]}

    async def states() -> list[str]:
        server.clock.advance(10)
        extents = (await get(client, path))["performanceTier"]["performanceExtents"]
        return [extent["status"] for extent in extents]

    assert (await client.post(f"{path}/enableSealedMode", json=body)).status_code == 201
    assert await states() == ["Normal", "Sealed"]
    await client.post(f"{path}/disableSealedMode", json=body)
    assert await states() == ["Normal", "Normal"]
    unknown = await client.post(f"{path}/enableSealedMode", json={"repositoryIds": [NOWHERE]})
    assert refusal(unknown)[0] == 400


async def test_configuration_backup_and_license(server: VbrServer, client: httpx.AsyncClient) -> None:
    session = (await client.post("/api/v1/configBackup/backup")).json()
    server.clock.advance(10)
    after = await get(client, "/api/v1/configBackup")
    assert after["lastSuccessfulBackup"]["sessionId"] == session["id"]
    changed = {**after, "restorePointsToKeep": 3}
    assert (await client.put("/api/v1/configBackup", json=changed)).status_code == 200
    assert await get(client, "/api/v1/configBackup") == changed
    await client.post("/api/v1/license/autoupdate", json={"enabled": False})
    assert (await get(client, "/api/v1/license"))["autoUpdateEnabled"] is False
    report = await client.post("/api/v1/license/createReport", json={"reportType": "html"})
    assert report.status_code in (200, 400)
    workload = (await get(client, "/api/v1/license/instances"))["data"][0]
    revoked = await client.post(f"/api/v1/license/instances/{workload['instanceId']}/revoke")
    assert revoked.json() == workload
    assert workload not in (await get(client, "/api/v1/license/instances"))["data"]
    assert (await client.get("/api/v1/securityAnalyzer/lastRun")).status_code == 404
    scan = (await client.post("/api/v1/securityAnalyzer/start")).json()
    assert (await get(client, "/api/v1/securityAnalyzer/lastRun"))["id"] == scan["id"]


# Automation.


@pytest.mark.parametrize("kind", ["jobs", "credentials", "proxies", "managedServers", "repositories"])
async def test_what_is_exported_is_imported_by_another_server(kind: str, client: httpx.AsyncClient) -> None:
    exported = (await client.post(f"/api/v1/automation/{kind}/export", json={})).json()
    rows = [row for listed in exported.values() for row in listed]
    assert rows
    name = "username" if kind == "credentials" else "name"
    changed = {key: [{**row, "description": "Imported"} for row in listed] for key, listed in exported.items()}
    other = VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=5, machines=60, jobs=6)))
    async with connected(other) as second:
        session = (await second.post(f"/api/v1/automation/{kind}/import", json=changed)).json()
        assert session["sessionType"] == "Automation"
        # Imports have sessions of their own.
        assert (await second.get(f"/api/v1/sessions/{session['id']}")).status_code == 404
        other.clock.advance(10)
        ended = await get(second, f"/api/v1/automation/sessions/{session['id']}")
        assert ended["result"]["result"] == "Success", ended
        assert (await get(second, f"/api/v1/automation/sessions/{session['id']}/logs"))["totalRecords"] == 2
        again = (await second.post(f"/api/v1/automation/{kind}/export", json={})).json()
        imported = [row for listed in again.values() for row in listed]
        assert {row["description"] for row in imported} == {"Imported"}
        assert sorted(row[name] for row in imported if name in row) == sorted(row[name] for row in rows if name in row)


async def test_an_import_that_names_what_is_not_there_fails(server: VbrServer, client: httpx.AsyncClient) -> None:
    exported = (await client.post("/api/v1/automation/managedServers/export", json={"types": ["ViHost"]})).json()
    assert list(exported) == ["viHosts"]
    exported["viHosts"][0]["credentials"]["credentialsName"] = "nobody"
    session = (await client.post("/api/v1/automation/managedServers/import", json=exported)).json()
    server.clock.advance(10)
    ended = await get(client, f"/api/v1/automation/sessions/{session['id']}")
    assert ended["result"]["result"] == "Failed"
    assert "nobody" in ended["result"]["message"]


# Mounts.


async def test_files_are_browsed_found_and_downloaded(server: VbrServer, client: httpx.AsyncClient) -> None:
    point = (await get(client, "/api/v1/restorePoints", limit=1))["data"][0]
    body = {"restorePointId": point["id"], "type": "Windows", "autoUnmount": {"isEnabled": True}}
    mount = (await client.post("/api/v1/restore/flr", json=body)).json()
    session = mount["sessionId"]
    browser = f"/api/v1/backupBrowser/flr/{session}"
    assert (await get(client, f"/api/v1/sessions/{session}"))["state"] in ("Starting", "Working")
    assert (await get(client, "/api/v1/backupBrowser/flr"))["data"] == [mount]

    async def browse(path: str, **more: Any) -> Any:
        answer = await client.post(f"{browser}/browse", json={"path": path, **more})
        assert answer.status_code == 200, answer.text
        return answer.json()

    drives = (await browse(""))["items"]
    assert [row["type"] for row in drives] == ["Drive", "Drive"]
    whole = await browse("C:", order={"orderColumn": "Size", "orderAsc": False})
    sizes = [row["size"] for row in whole["items"]]
    assert sizes == sorted(sizes, reverse=True)
    part = await browse("C:", pagination={"skip": 1, "limit": 1})
    assert (part["pagination"]["total"], part["pagination"]["count"]) == (len(sizes), 1)
    folders = (await browse("C:", filter={"itemTypes": ["Folder"]}))["items"]
    assert {row["type"] for row in folders} == {"Folder"}
    inside = (await browse(f"C:\\{folders[0]['name']}"))["items"]
    file = next(row for row in inside if row["type"] == "File")
    path = f"C:\\{folders[0]['name']}\\{file['name']}"
    assert refusal(await client.post(f"{browser}/browse", json={"path": path}))[0] == 400

    task = (await client.post(f"{browser}/search", json={"path": "C:", "searchString": file["name"][:3]})).json()
    assert task["type"] == "FlrSearch"
    assert refusal(await client.post(f"{browser}/search/{task['id']}/browse", json={}))[0] == 400
    server.clock.advance(10)
    found = (await client.post(f"{browser}/search/{task['id']}/browse", json={})).json()
    assert file["name"] in {row["name"] for row in found["items"]}

    wanted = {"sourcePath": [path]}
    ready = (await client.post(f"{browser}/prepareDownload", json=wanted)).json()
    download = f"{browser}/prepareDownload/{ready['id']}/download"
    assert refusal(await client.post(download, json=wanted))[0] == 400
    server.clock.advance(10)
    content = await client.post(download, json=wanted)
    assert len(content.content) == int(content.headers["content-length"]) == server.product.download_bytes
    assert (await client.post(f"{browser}/restore", json={**wanted, "restoreType": "Keep"})).status_code == 201
    assert (
        refusal(await client.post(f"{browser}/restore", json={"sourcePath": ["C:\\no"], "restoreType": "Keep"}))[0]
        == 400
    )

    # It is unmounted by itself after a while; its session ends then.
    server.clock.advance(30 * 60)
    assert (await client.get(browser)).status_code == 404
    assert (await get(client, f"/api/v1/sessions/{session}"))["state"] == "Stopped"


async def test_a_machine_is_recovered_instantly_and_unmounted(server: VbrServer, client: httpx.AsyncClient) -> None:
    point = (await get(client, "/api/v1/restorePoints", limit=1))["data"][0]
    path = "/api/v1/restore/instantRecovery/vSphere/vm"
    scan = {"antivirusScanEnabled": False}
    body = {"restorePointId": point["id"], "type": "OriginalLocation", "secureRestore": scan}
    session = (await client.post(path, json=body)).json()
    assert session["sessionType"] == "InstantRecovery"
    mounts = (await get(client, path))["data"]
    assert [(row["vmName"], row["state"]) for row in mounts] == [(point["name"], "Mounting")]
    server.clock.advance(10)
    mount = await get(client, f"{path}/{mounts[0]['id']}")
    assert mount["state"] == "Mounted"
    ended = await get(client, f"/api/v1/sessions/{session['id']}")
    assert (ended["state"], ended["resourceId"]) == ("Stopped", mount["id"])
    assert (await client.post(f"{path}/{mount['id']}/unmount")).status_code == 200
    assert (await get(client, f"{path}/{mount['id']}"))["state"] == "Dismounting"
    assert refusal(await client.post(f"{path}/{mount['id']}/unmount"))[0] == 400
    server.clock.advance(10)
    assert (await client.get(f"{path}/{mount['id']}")).status_code == 404
    lost = await client.post(path, json={**body, "restorePointId": NOWHERE})
    assert lost.status_code in (400, 404)


async def test_disks_are_published_and_unpublished(server: VbrServer, client: httpx.AsyncClient) -> None:
    point = (await get(client, "/api/v1/restorePoints", limit=1))["data"][0]
    body = {"restorePointId": point["id"], "type": "ISCSITarget", "allowedIps": ["10.0.0.1"]}
    assert (await client.post("/api/v1/dataIntegration/publish", json=body)).status_code == 201
    server.clock.advance(10)
    mount = (await get(client, "/api/v1/dataIntegration", modeFilter="ISCSI"))["data"][0]
    assert (mount["mountState"], mount["restorePointId"]) == ("Mounted", point["id"])
    await client.post(f"/api/v1/dataIntegration/{mount['id']}/unpublish")
    assert (await get(client, f"/api/v1/dataIntegration/{mount['id']}"))["mountState"] == "Unmounting"
    server.clock.advance(10)
    assert (await get(client, "/api/v1/dataIntegration"))["data"] == []


async def test_a_replica_goes_through_failover_and_failback(server: VbrServer, client: httpx.AsyncClient) -> None:
    replica, other, *_ = (await get(client, "/api/v1/replicas"))["data"]
    points = f"/api/v1/replicas/{replica['id']}/replicaPoints"
    point = (await get(client, points))["data"][-1]
    assert (point["state"], point["replicaId"]) == ("Ready", replica["id"])
    assert judge("vbr").schema("RegularReplicaModel", replica) == []
    assert replica["state"] == "Ready"
    assert point in (await get(client, "/api/v1/replicaPoints"))["data"]
    assert await get(client, f"{points}/{point['id']}") == point

    async def step(path: str, state: str, **more: Any) -> None:
        """Take a step that ends in a state, and see that it takes a while and is not taken twice."""
        answer = await client.post(f"/api/v1/{path}/vSphere/snapshot", json={"replicaPointIds": [point["id"]], **more})
        assert answer.status_code == 201, answer.text
        (session,) = answer.json()["data"]
        again = await client.post(f"/api/v1/{path}/vSphere/snapshot", json={"replicaPointIds": [point["id"]], **more})
        assert "state Processing" in refusal(again)[2]
        server.clock.advance(10)
        assert (await get(client, f"/api/v1/sessions/{session['id']}"))["state"] == "Stopped"
        assert (await get(client, f"/api/v1/replicaPoints/{point['id']}"))["state"] == state
        assert (await get(client, f"/api/v1/replicas/{replica['id']}"))["state"] == state

    manual = {"failbackMode": {"type": "Manual"}}
    await step("failover/failoverNow", "Failover")
    await step("failover/undoFailover", "Ready")
    await step("failover/plannedFailover", "Failover")
    await step("failback/failbackToProduction", "ReadyToSwitch", type="OriginalVM", **manual)
    change = {"replicaPointIds": [point["id"]], **manual}
    path = "/api/v1/failback/changeSwitchoverTime/vSphere/snapshot"
    assert (await client.post(path, json=change)).status_code == 200
    await step("failback/switchToProduction", "Failback")
    await step("failback/undoFailback", "Failover")
    await step("failback/failbackToProduction", "Failback", type="OriginalVM")
    await step("failback/commitFailback", "Ready")
    assert "StartViVMSnapshotReplicaFailover" in (await get(client, f"{points}/{point['id']}"))["allowedOperations"]
    server.faults.add("outcome", "ViVMSnapshotReplicaFailover", result="Failed", count=1)
    await step("failover/failoverNow", "FailedFailover")
    await step("failover/failoverNow", "Failover")
    await step("failover/permanentFailover", "PermanentFailover")
    # The others stay as they were, and what is not possible is refused.
    rows = (await get(client, f"/api/v1/replicas/{other['id']}/replicaPoints"))["data"]
    assert {row["state"] for row in rows} == {"Ready"}
    for named in ([point["id"]], [NOWHERE], []):
        path = "/api/v1/failover/undoFailover/vSphere/snapshot"
        assert (await client.post(path, json={"replicaPointIds": named})).status_code == 400


async def test_a_replication_job_makes_replicas(server: VbrServer, client: httpx.AsyncClient) -> None:
    spec = server.product.spec
    machine = server.product.inventory.machines()[0]
    body = make(spec, {"ref": "JobSpec"}, random.Random(1), type="VSphereReplica", name="Replicate")
    body = link(server.product.store, body, key="")
    body |= {"virtualMachines": {"includes": [machine], "excludes": {}}}
    answer = await client.post("/api/v1/jobs", json=body)
    assert answer.status_code == 201, answer.text
    job = answer.json()["id"]
    before = (await get(client, "/api/v1/replicas"))["data"]
    for _ in range(2):
        session = (await client.post(f"/api/v1/jobs/{job}/start")).json()
        assert session["sessionType"] == "ReplicaJob"
        server.clock.advance(10)
    (replica,) = [row for row in (await get(client, "/api/v1/replicas"))["data"] if row not in before]
    assert (replica["jobId"], replica["name"]) == (job, f"{machine['name']}_replica")
    points = (await get(client, f"/api/v1/replicas/{replica['id']}/replicaPoints"))["data"]
    assert len(points) == 2
    # It leaves no backups, and its replicas stay when it goes.
    assert job not in {row["jobId"] for row in (await get(client, "/api/v1/backups"))["data"]}
    assert (await client.delete(f"/api/v1/jobs/{job}")).status_code == 204
    assert replica in (await get(client, "/api/v1/replicas"))["data"]


async def test_a_folder_made_in_the_cloud_is_browsed(server: VbrServer, client: httpx.AsyncClient) -> None:
    credentials = (await get(client, "/api/v1/cloudCredentials"))["data"][0]["id"]
    host = server.product.store.identifier("vbr01")
    for service, more in (("AzureBlob", {"regionType": "Global"}), ("GoogleCloud", {"hostId": host})):
        asked = {"credentialsId": credentials, "serviceType": service}

        async def browse(asked: Any = asked) -> Any:
            found = (await client.post("/api/v1/cloudBrowser", json=asked)).json()
            return (found["containers"] if "containers" in found else found["regions"][0]["buckets"])[0]

        place = await browse()
        name = "containerName" if service == "AzureBlob" else "bucketName"
        folder = {**asked, **more, name: place["name"], "newFolderName": "mine"}
        if name == "bucketName":
            found = (await client.post("/api/v1/cloudBrowser", json=asked)).json()
            folder["regionId"] = found["regions"][0]["id"]
        assert (await client.post("/api/v1/cloudBrowser/newFolder", json=folder)).status_code == 201
        assert (await browse())["folders"] == [*place["folders"], "mine"]
        assert "already" in refusal(await client.post("/api/v1/cloudBrowser/newFolder", json=folder))[2]
        lost = {**folder, name: "nowhere"}
        assert refusal(await client.post("/api/v1/cloudBrowser/newFolder", json=lost))[0] == 400
        assert refusal(await client.post("/api/v1/cloudBrowser"))[0] == 400
        unknown = {**asked, "credentialsId": NOWHERE}
        assert refusal(await client.post("/api/v1/cloudBrowser", json=unknown))[0] == 400


async def test_a_machine_is_restored_whole(server: VbrServer, client: httpx.AsyncClient) -> None:
    point = (await get(client, "/api/v1/restorePoints", limit=1))["data"][0]
    body = {"restorePointId": point["id"], "type": "OriginalLocation"}
    session = (await client.post("/api/v1/restore/vmRestore/vSphere", json=body)).json()
    assert session["sessionType"] == "RestoreVm"
    server.clock.advance(10)
    tasks = (await get(client, f"/api/v1/sessions/{session['id']}/taskSessions"))["data"]
    assert [(task["type"], task["name"]) for task in tasks] == [("Restore", point["name"])]
    lost = {**body, "restorePointId": NOWHERE}
    assert refusal(await client.post("/api/v1/restore/vmRestore/vSphere", json=lost))[0] in (400, 404)


async def test_items_that_were_exported_are_found_when_they_are_uploaded(client: httpx.AsyncClient) -> None:
    backup = (await get(client, "/api/v1/backups", limit=1))["data"][0]["id"]
    browser = f"/api/v1/backupBrowser/entraIdTenant/{backup}"
    for kind, upload in (("User", "uploadUser"), ("AdminUnit", "uploadAdministrativeUnit")):
        items = (await client.post(f"{browser}/browse", json={"type": kind})).json()["data"]
        export = await client.post(f"{browser}/export", json={"type": kind})
        assert export.headers["content-type"] == "application/octet-stream"
        raw = {"content-type": "application/octet-stream"}
        found = (await client.post(f"{browser}/{upload}", content=export.content, headers=raw)).json()
        assert found["data"] == items
        named = f"{items[1]['displayName']}\nnobody".encode()
        found = (await client.post(f"{browser}/{upload}", content=named, headers=raw)).json()["data"]
        assert items[1] in found
        assert (await client.post(f"{browser}/{upload}", content=b"", headers=raw)).json()["data"] == []
        assert len(found) < len(items)
    gone = await client.post(f"/api/v1/backupBrowser/entraIdTenant/{NOWHERE}/browse", json={"type": "User"})
    assert refusal(gone)[0] == 404
    assert refusal(await client.post("/api/v1/restore/entraId/tenant", json={"backupId": NOWHERE}))[0] == 400


async def test_items_of_a_tenant_are_browsed_and_restored(server: VbrServer, client: httpx.AsyncClient) -> None:
    backup = (await get(client, "/api/v1/backups", limit=1))["data"][0]["id"]
    mount = (await client.post("/api/v1/restore/entraId/tenant", json={"backupId": backup})).json()
    browser = "/api/v1/backupBrowser/entraIdTenant"
    session = f"{browser}/{mount['sessionId']}"
    users = (await client.post(f"{browser}/{backup}/browse", json={"type": "User", "skip": 5, "limit": 10})).json()
    assert users["pagination"] == {"total": 40, "count": 10, "skip": 5, "limit": 10}
    assert {row["type"] for row in users["data"]} == {"User"}
    user = users["data"][0]
    item = await client.post(f"{browser}/{backup}/browse/{user['id']}", json={"type": "User"})
    assert item.json() == user
    restore = (await client.post(f"{session}/restoreItems", json={"items": [{"itemId": user["id"]}]})).json()
    assert restore["state"] == "Running"
    server.clock.advance(10)
    ended = await get(client, f"{session}/restoreSessions/{restore['id']}")
    assert ended["state"] == "Success"
    assert (await get(client, f"{session}/restoreSessions"))["data"] == [ended]
    assert (await get(client, f"{session}/restoreSessions/{restore['id']}/logs"))["totalRecords"] == 2
    second = (await client.post(f"{session}/restoreItems", json={})).json()
    await client.post(f"{session}/restoreSessions/{second['id']}/stop")
    assert (await get(client, f"{session}/restoreSessions/{second['id']}"))["state"] == "Canceled"
    ask = {"itemId": user["id"], "itemType": "User", "oldRestorePointId": NOWHERE}
    comparison = (await client.post(f"{session}/startCompare", json=ask)).json()["compareSessionId"]
    assert await get(client, f"{session}/compare/{comparison}/result") == {"status": "Running"}
    server.clock.advance(10)
    assert (await get(client, f"{session}/compare/{comparison}/result"))["status"] == "Success"
    assert (await client.post(f"/api/v1/restore/entraId/tenant/{mount['sessionId']}/stop")).status_code == 201
    assert (await client.get(session)).status_code == 404


# Determinism.


async def test_the_same_seed_and_calls_give_the_same_answers() -> None:
    async def story(seed: int) -> list[str]:
        clock = Clock(
            Clock().now().replace(year=2025, month=3, day=3, hour=12, minute=0, second=0, microsecond=0), scale=0
        )
        server = VbrServer(long_lived(Vbr(seed=seed, clock=clock, sessions=50, machines=60, jobs=6)))
        texts: list[str] = []
        async with connected(server) as client:
            job = await first_job(client)
            texts.append((await client.post(f"/api/v1/jobs/{job['id']}/start")).text)
            clock.advance(10)
            for path in ("/api/v1/sessions", "/api/v1/restorePoints", "/api/v1/services", REPOSITORIES):
                texts.append((await client.get(path)).text)
        return texts

    first = await story(7)
    assert first == await story(7)
    assert first != await story(8)
