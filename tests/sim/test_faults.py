"""Every kind of fault does what it says, to the calls that it is for, and the same each time."""

from __future__ import annotations

import copy
import random
import re
import time
from collections.abc import AsyncGenerator
from typing import Any

import anyio
import httpx
import pytest

from veeam_sim import Clock, Fault, Faults, Vbr, VbrServer
from veeam_sim._answers import make
from veeam_sim._app import Dropped
from veeam_sim._distort import distort
from veeam_sim._faults import BREAKERS

from .clients import connected, long_lived, vbr_client
from .judge import judge

pytestmark = pytest.mark.anyio


def small() -> VbrServer:
    return VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=300, machines=30, jobs=4)))


# The script.


def hits(faults: Faults, calls: int, operation: str = "GetJob") -> list[bool]:
    return [faults.take("slow", operation) is not None for _ in range(calls)]


async def test_a_rule_hits_by_operation_probability_and_count() -> None:
    faults = Faults(1)
    faults.add("slow", "Get*", count=2, after=1)
    assert hits(faults, 5) == [False, True, True, False, False]
    assert not any(hits(faults, 3, "StartJob"))
    faults.clear()
    faults.add("slow", probability=0.3)
    assert 60 < sum(hits(faults, 300)) < 120
    assert faults.take("drop", "GetJob") is None


async def test_a_script_is_the_same_for_the_same_seed() -> None:
    def run(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.add("slow", probability=0.5)
        first = hits(faults, 50)
        faults.clear()
        faults.add("slow", probability=0.5)
        assert hits(faults, 50) == first
        return first

    assert run(3) == run(3)
    assert run(3) != run(4)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"kind": "nonsense"}, "unknown fault kind 'nonsense'"),
        ({}, "has no kind"),
        ({"kind": "slow", "second": 1}, "unknown fault property 'second'"),
        ({"kind": "slow", "seconds": "1"}, "is not a float"),
        ({"kind": "slow", "count": True}, "is not a int"),
        ({"kind": "slow", "probability": 1.5}, "between 0 and 1"),
        ({"kind": "null", "share": 0}, "share"),
        ({"kind": "status", "status": 99}, "between 200 and 599"),
        ({"kind": "cap", "rows": -1}, "negative"),
    ],
)
async def test_a_wrong_rule_is_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Fault.from_dict(settings)


async def test_a_rule_for_an_operation_that_does_not_exist_is_refused() -> None:
    server = small()
    with pytest.raises(ValueError, match="no operation 'GetAllJob'; did you mean GetAllJobs"):
        server.faults.add("slow", "GetAllJob")
    with pytest.raises(ValueError, match="no operation"):
        server.faults.extend([Fault("slow", "GetAllJobs"), Fault("slow", "Nothing*")])
    assert not server.faults


async def test_a_rule_is_written_as_it_is_read() -> None:
    rule = Fault("status", "GetJob", probability=0.5, status=429, retry_after=2)
    assert Fault.from_dict(rule.to_dict()) == rule
    assert Fault("slow").to_dict() == {"kind": "slow"}


# Instead of an answer.


async def test_errors_in_the_products_shape_and_out_of_it() -> None:
    server = small()
    async with connected(server) as client:
        server.faults.add("status", "GetAllJobs", status=429, retry_after=2, count=1)
        busy = await client.get("/api/v1/jobs")
        assert (busy.status_code, busy.headers["retry-after"]) == (429, "2")
        assert busy.json().keys() == {"errorCode", "message", "resourceId"}
        server.faults.add("status", "GetAllJobs", count=1, text="Out of order")
        assert (await client.get("/api/v1/jobs")).json()["message"] == "Out of order"
        server.faults.add("empty", "GetAllJobs", count=1)
        empty = await client.get("/api/v1/jobs")
        assert (empty.status_code, empty.content, empty.headers["content-length"]) == (401, b"", "0")
        server.faults.add("html", "GetAllJobs", count=1)
        page = await client.get("/api/v1/jobs")
        assert (page.status_code, page.headers["content-type"]) == (502, "text/html")
        assert page.text.startswith("<!DOCTYPE html>")
        assert (await client.get("/api/v1/jobs")).status_code == 200
        assert [each.fault for each in server.asgi.served][-5:] == ["status", "status", "empty", "html", None]


async def test_a_dropped_connection_before_and_after_the_work() -> None:
    server = small()
    async with connected(server) as client:
        job = server.product.jobs.table.rows()[0]["id"]
        server.faults.add("drop", "StartJob", count=1)
        with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
            await client.post(f"/api/v1/jobs/{job}/start")
        assert server.product.work.running(job) is None
        server.faults.add("drop_after", "StartJob", count=1)
        with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
            await client.post(f"/api/v1/jobs/{job}/start")
        assert server.product.work.running(job) is not None
        assert server.asgi.served[-1].status is None
        server.faults.add("cut", "GetAllSessions", count=1)
        with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
            await client.get("/api/v1/sessions")
        assert (await client.get("/api/v1/sessions")).status_code == 200


async def test_in_process_a_dropped_connection_is_an_exception() -> None:
    server = small()
    async with vbr_client(server) as client:
        for kind in ("drop", "drop_after", "cut"):
            server.faults.add(kind, "GetServerTime", count=1)
            with pytest.raises(Dropped):
                await client.get("/api/v1/serverTime")


async def test_a_slow_answer_and_one_that_never_comes() -> None:
    server = small()
    async with connected(server) as client:
        server.faults.add("slow", "GetServerTime", seconds=0.2, count=1)
        began = time.monotonic()
        assert (await client.get("/api/v1/serverTime")).status_code == 200
        assert time.monotonic() - began >= 0.2
        server.faults.add("hang_on_chunked")

        async def chunks() -> AsyncGenerator[bytes]:
            yield b"{}"

        with pytest.raises(httpx.ReadTimeout):
            await client.post("/api/v1/inventory", content=chunks(), timeout=0.3)
        assert (await client.post("/api/v1/inventory", json={})).status_code == 200


async def test_who_does_not_wait_for_a_slow_answer_was_heard_all_the_same() -> None:
    server = small()
    async with connected(server) as client:
        server.faults.add("slow", "CreateToken", seconds=0.1, count=1)
        logins = server.product.accounts.logins
        form = {"grant_type": "password", "username": server.username, "password": server.password}
        with pytest.raises(httpx.ReadTimeout):
            await client.post("/api/oauth2/token", data=form, timeout=0.05)
        await anyio.sleep(0.2)
        assert server.product.accounts.logins == logins + 1


# Logins.


async def test_a_refreshed_token_that_is_good_for_nothing() -> None:
    server = small()
    async with connected(server) as client:
        form = {"grant_type": "password", "username": server.username, "password": server.password}
        refresh = (await client.post("/api/oauth2/token", data=form)).json()["refresh_token"]
        server.faults.add("useless_refresh")
        again = {"grant_type": "refresh_token", "refresh_token": refresh}
        useless = (await client.post("/api/oauth2/token", data=again)).json()["access_token"]
        answer = await client.get("/api/v1/serverInfo", headers={"authorization": f"Bearer {useless}"})
        assert answer.status_code == 403
        fresh = (await client.post("/api/oauth2/token", data=form)).json()["access_token"]
        answer = await client.get("/api/v1/serverInfo", headers={"authorization": f"Bearer {fresh}"})
        assert answer.status_code == 200


async def test_tokens_that_expire_early_and_a_restart() -> None:
    server = small()
    async with connected(server) as client:
        server.faults.add("expire", "GetServerInfo", count=1)
        assert (await client.get("/api/v1/serverInfo")).status_code == 401
    server.faults.clear()
    async with connected(server) as client:
        server.faults.add("restart", "GetServerInfo", count=1)
        assert (await client.get("/api/v1/serverInfo")).status_code == 401


# Lists.


async def test_lists_that_are_capped_shift_and_lose_their_figures() -> None:
    server = small()
    path = "/api/v1/sessions"
    async with connected(server) as client:

        async def page(**query: Any) -> Any:
            return (await client.get(path, params=query)).json()

        plain = (await page(limit=200))["data"]
        server.faults.add("cap", rows=7, count=1)
        assert (await page())["pagination"] == {"total": 300, "count": 7, "skip": 0, "limit": 7}

        server.faults.add("shrink", rows=3, count=1)
        shrunk = await page(skip=10, limit=5)
        assert shrunk["pagination"]["total"] == 297
        assert shrunk["data"] == plain[13:18]

        server.faults.add("grow", rows=5, count=1)
        grown = await page(skip=10, limit=5)
        assert grown["pagination"]["total"] == 302
        assert grown["data"] == plain[8:13]
        first = await page(limit=5)
        assert first["data"][2:] == plain[:3]
        assert not {row["id"] for row in first["data"][:2]} & {row["id"] for row in plain}

        server.faults.clear()
        server.faults.add("bare_pagination", count=1)
        assert (await page())["pagination"].keys() == {"total", "count"}
        server.faults.add("no_pagination", count=1)
        assert (await page()).keys() == {"data"}
        server.faults.add("ignore_filter", count=1)
        assert (await page(resultFilter="Failed"))["pagination"]["total"] > 290


async def test_a_filter_of_the_inventory_can_be_ignored() -> None:
    server = small()
    body = {"filter": {"type": "PredicateExpression", "property": "name", "operation": "equals", "value": "nothing"}}
    async with connected(server) as client:
        path = "/api/v1/inventory/vc01.corp.example"
        assert (await client.post(path, json=body)).json()["data"] == []
        server.faults.add("ignore_filter", "GetInventoryObjects")
        assert (await client.post(path, json=body)).json()["pagination"]["total"] > 30


# Long-running work.


async def test_jobs_of_an_unknown_type_spoil_the_whole_list() -> None:
    server = small()
    server.faults.add("unknown_job_type")
    async with connected(server) as client:
        for path in ("/api/v1/jobs", "/api/v1/jobs/states"):
            broken = await client.get(path)
            assert (broken.status_code, broken.json()["message"]) == (500, "Unknown job type")
            assert (await client.get(path, params={"typeFilter": "Backup"})).status_code == 200


async def test_work_ends_as_the_script_says() -> None:
    server = small()
    async with connected(server) as client:
        first, second, third = (row["id"] for row in server.product.jobs.table.rows()[:3])
        server.faults.add("nothing_to_do", "StartJob", count=1)
        assert (await client.post(f"/api/v1/jobs/{first}/start")).status_code == 204
        server.faults.add("outcome", "StartJob", result="Warning", text="Careful", seconds=2, count=1)
        warned = (await client.post(f"/api/v1/jobs/{first}/start")).json()["id"]
        server.faults.add("outcome", "StartJob", state="WaitingTape", count=1)
        waiting = (await client.post(f"/api/v1/jobs/{second}/start")).json()["id"]
        server.faults.add("null_result", "StartJob", count=1)
        silent = (await client.post(f"/api/v1/jobs/{third}/start")).json()["id"]
        server.clock.advance(2)
        ended = (await client.get(f"/api/v1/sessions/{warned}")).json()
        assert ended["result"] == {"result": "Warning", "message": "Careful", "isCanceled": False}
        server.clock.advance(1000)
        assert (await client.get(f"/api/v1/sessions/{waiting}")).json()["state"] == "WaitingTape"
        await client.post(f"/api/v1/sessions/{waiting}/stop")
        server.clock.advance(10)
        assert (await client.get(f"/api/v1/sessions/{waiting}")).json()["state"] == "Stopped"
        assert (await client.get(f"/api/v1/sessions/{silent}")).json()["result"] is None
        server.faults.add("outcome", "RescanInventoryObjects", result="Failed", count=1)
        task = (await client.post("/api/v1/inventory/vc01.corp.example/rescan")).json()["id"]
        server.clock.advance(10)
        assert (await client.get(f"/api/v1/tasks/{task}")).json()["result"] == "Failed"


async def test_running_work_has_nulls_when_the_server_is_told_to_send_them() -> None:
    server = VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=3, machines=30, jobs=1, nulls=True)))
    async with connected(server) as client:
        job = server.product.jobs.table.rows()[0]["id"]
        session = (await client.post(f"/api/v1/jobs/{job}/start")).json()
        assert (session["endTime"], session["result"], session["resourceId"]) == (None, None, None)
        task = (await client.post("/api/v1/inventory/vc01.corp.example/rescan")).json()
        assert task["endTime"] is None


# What breaks decoders.


def broken(kind: str, schema: str = "JobModel", share: float = 0.3) -> tuple[Any, Any]:
    """A good answer and what a fault makes of it."""
    spec = small().product.spec
    fixed = {"type": "Backup"} if schema == "JobModel" else {}
    good = make(spec, {"ref": schema}, random.Random(4), **fixed)
    before = copy.deepcopy(good)
    bad = distort(spec, {"ref": schema}, good, Fault(kind, share=share), random.Random(2))
    assert good == before
    return good, bad


def texts(value: Any) -> list[str]:
    return re.findall(r"'([^']*)'", repr(value))


async def test_every_breaker_breaks_an_answer_in_its_own_way() -> None:
    good, bad = broken("null")
    assert repr(bad).count("None") > repr(good).count("None")
    good, bad = broken("missing")
    assert len(repr(bad)) < len(repr(good))
    good, bad = broken("extra")
    assert "futureSetting" in repr(bad)
    good, bad = broken("unknown_enum")
    assert "AddedByANewerServer" in texts(bad)
    assert bad["type"] == "Backup"
    good, bad = broken("enum_case")
    assert bad != good
    assert repr(bad).lower() == repr(good).lower()
    good, bad = broken("empty_string", share=1)
    assert bad["id"] == ""
    good, bad = broken("zero_id", share=1)
    assert bad["id"] == "00000000-0000-0000-0000-000000000000"
    good, bad = broken("minus_one", share=1)
    assert bad["storage"]["retentionPolicy"]["quantity"] == -1
    good, bad = broken("float", share=1)
    assert isinstance(bad["storage"]["retentionPolicy"]["quantity"], float)
    good, bad = broken("discriminator_last", share=1)
    assert list(bad)[-1] == "type"
    assert bad == good
    good, bad = broken("discriminator_missing", share=1)
    assert "type" not in bad
    good, bad = broken("discriminator_unknown", share=1)
    assert bad["type"] == "AddedByANewerServer"
    _, bad = broken("odd_date", "SessionsResult", share=1)
    times = [row[name] for row in bad["data"] for name in ("creationTime", "endTime") if name in row]
    assert any(not time.endswith("Z") for time in times)
    assert bad["pagination"]["total"] >= 0


async def test_breakers_change_answers_over_the_wire_and_spare_tokens() -> None:
    server = small()
    for kind in BREAKERS:
        server.faults.add(kind, probability=1, share=0.2)
    async with connected(server) as client:
        answer = await client.get("/api/v1/sessions")
        assert answer.status_code == 200
        assert len(answer.json()["data"]) == 200
        assert judge("vbr").answer("GetAllSessions", 200, "application/json", answer.json())
        missing = await client.get("/api/v1/jobs/00000000-0000-4000-8000-000000000000")
        assert missing.json()["errorCode"] == "LicenseViolation"


async def test_the_same_call_is_broken_in_the_same_way_by_the_same_seed() -> None:
    async def answers() -> list[str]:
        server = small()
        async with vbr_client(server) as client:
            server.faults.add("null", "GetAllJobs", share=0.2)
            return [(await client.get("/api/v1/jobs")).text for _ in range(3)]

    first = await answers()
    assert first == await answers()
    assert len(set(first)) == 3
