"""Calls through a connection: what is sent, what comes back, what others may watch, and starts that happen once."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from veeam_vbazure import v8
from veeam_vbazure.v8.api.cosmos_db_account import cosmos_db_account_get_cosmos_db_account_by_id as get_account
from veeam_vbazure.v8.api.policy import policy_start_policy
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.credentials import delete_creds
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import start_job
from veeam_vbr.v1_2_rev0.api.security import start_security_analyzer
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session

from tests.ext.conftest import Connect
from tests.ext.servers import Answer, Backup, Seen, serve
from veeam_ext import (
    Attempt,
    CallTimeoutError,
    ConfigurationError,
    DecodingError,
    F,
    NotFoundError,
    Retries,
    ServerError,
    TransportError,
    WorkFailedError,
    vbaz,
    vbr,
)

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("url", "port", "base"),
    [
        ("vbr01", 9419, "https://vbr01:9419"),
        ("https://vbr01/", 9419, "https://vbr01:9419"),
        (" https://vbr01:443 ", 9419, "https://vbr01:443"),
        ("https://[fe80::1]:9419", 9419, "https://[fe80::1]:9419"),
        ("[::1]", 9419, "https://[::1]:9419"),
        ("http://localhost:8080", 9419, "http://localhost:8080"),
        ("https://appliance", 443, "https://appliance:443"),
    ],
)
def test_addresses(url: str, port: int, base: str) -> None:
    if port == 443:
        v = vbaz.connect(url, api=v8, username="u", password="p")
    else:
        v = vbr.connect(url, api=v1_2_rev0, username="u", password="p")
    assert v.url == base
    assert base in repr(v)


@pytest.mark.parametrize(
    "url",
    ["", "https://", "ftp://vbr01", "https://vbr01/api/v1", "https://u:p@vbr01", "https://vbr01:port", "http://vbr01"],
)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"give scheme, host and port|use https"):
        vbr.connect(url, api=v1_2_rev0, username="u", password="p")


@pytest.mark.parametrize(
    "given",
    [{}, {"username": "u"}, {"password": "p"}, {"username": "u", "password": "p", "vbr_token": "t"}],
)
def test_ways_to_log_in_that_make_no_sense(given: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match=r"one way to log in|go together"):
        vbr.connect("https://vbr01", api=v1_2_rev0, **given)  # type: ignore[arg-type]
    given.pop("vbr_token", None)
    if len(given) < 2:
        with pytest.raises(ConfigurationError):
            vbaz.connect("https://vbr01", api=v8, **given)  # type: ignore[arg-type]


def test_options_that_make_no_sense() -> None:
    with pytest.raises(ConfigurationError, match="concurrency=0"):
        vbr.connect("https://vbr01", api=v1_2_rev0, username="u", password="p", concurrency=0)
    with pytest.raises(ConfigurationError):
        vbr.connect("https://vbr01", api=v1_2_rev0, username="u", password="p", retries=-1)


async def test_call_and_raw(connect_vbr: Connect) -> None:
    def answer(seen: Seen) -> Answer:
        return Answer(body={"id": "1", "state": "Working"}, headers={"X-Quirk": "yes"})

    async with serve(Backup(answer)) as server, connect_vbr(server) as v:
        session = await v.call(get_session, id="a b/c")
        assert (session.id, session.state) == ("1", "Working")
        raw = await v.raw(get_session, "2")
        assert (raw.status_code, raw.headers["x-quirk"], raw.parsed.id) == (200, "yes", "1")
        assert raw.content.startswith(b"{")
        assert server.seen[1].target == "/api/v1/sessions/a%20b%2Fc"
        assert server.connections == 1


async def test_options_of_one_call(connect_vbr: Connect) -> None:
    async with serve(Backup(lambda seen: Answer(503))) as server, connect_vbr(server) as v:
        policies: list[tuple[int | Retries, int]] = [(0, 1), (1, 2), (Retries(times=2, backoff=0.001), 3)]
        for retries, requests in policies:
            server.seen.clear()
            with pytest.raises(ServerError) as caught:
                await v.with_(retries=retries).call(get_all_sessions)
            assert len(server.seen) == caught.value.attempts == requests
        assert v.with_(timeout=1).url == v.url
    async with serve(Backup(lambda seen: Answer(fault="hang"))) as server, connect_vbr(server) as v:
        with pytest.raises(CallTimeoutError, match="ReadTimeout"):
            await v.with_(timeout=0.05, retries=0).call(get_all_sessions)


async def test_calls_under_way_at_a_time(connect_vbr: Connect) -> None:
    now = most = 0

    async def answer(seen: Seen) -> Answer:
        nonlocal now, most
        now, most = now + 1, max(most, now + 1)
        await anyio.sleep(0.01)
        now -= 1
        return Answer(body={})

    async with serve(Backup(answer)) as server, connect_vbr(server, concurrency=3) as v:
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(v.call, get_all_sessions)
        assert most == 3
        assert server.connections == 3


async def test_sockets_that_nobody_uses_any_more_are_closed(
    connect_vbr: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def answer(seen: Seen) -> Answer:
        await anyio.sleep(0.01)
        return Answer(body={})

    monkeypatch.setattr("veeam_ext._transport._IDLE", 0.2)
    async with serve(Backup(answer)) as server:
        async with connect_vbr(server) as v:
            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(v.call, get_all_sessions)
            assert server.open == server.connections == 5
            with anyio.fail_after(5):
                while server.open > 1:  # the one that is used goes on being used
                    await v.call(get_all_sessions)
            assert server.connections == 5
        with anyio.fail_after(5):
            while server.open:
                await anyio.wait_all_tasks_blocked()


async def test_an_answer_that_is_no_json(connect_vbr: Connect) -> None:
    html = Answer(200, "<html>Welcome</html>", {"Content-Type": "text/html"})
    async with serve(Backup(lambda seen: html)) as server, connect_vbr(server) as v:
        with pytest.raises(DecodingError, match="check the URL") as caught:
            await v.call(get_all_sessions)
        assert (caught.value.content, caught.value.maybe_acted) == (b"<html>Welcome</html>", False)
        with pytest.raises(DecodingError) as started:
            await v.call(start_job, id="1")
        assert started.value.maybe_acted is True


async def test_200_or_202_gives_the_same(connect_vbaz: Connect) -> None:
    states = ["Running", "Success"]

    def answer(seen: Seen) -> Answer:
        if seen.path.startswith("/api/v8/operations/"):
            state = states.pop(0)
            result = {"id": "acc-1", "name": "orders"} if state == "Success" else None
            return Answer(body={"id": "op-1", "status": state, "startTime": "2026-01-01T00:00:00Z", "result": result})
        if seen.path.endswith("/now"):
            return Answer(body={"id": "acc-1", "name": "orders"})
        return Answer(202, {"id": "op-1", "status": "Pending", "startTime": "2026-01-01T00:00:00Z"})

    async with serve(Backup(answer)) as server, connect_vbaz(server) as v:
        at_once, later = await v.call(get_account, "now"), await v.call(get_account, "later")
        assert type(at_once) is type(later)
        assert (later.id, later.name) == (at_once.id, at_once.name) == ("acc-1", "orders")
        assert states == []
        states[:] = ["Error"]
        with pytest.raises(WorkFailedError):
            await v.call(get_account, "later")
        assert (await v.raw(get_account, "later")).status_code == 202


async def test_operations_by_module_and_name(connect_vbr: Connect) -> None:
    async with serve(Backup()) as server, connect_vbr(server) as v:
        assert v.operation(start_job).id == v.operation("jobs.start_job").id == "StartJob"
        assert v.module("jobs.start_job") is start_job
        with pytest.raises(ConfigurationError, match="no operation"):
            v.operation("jobs.explode")


async def test_filters_of_the_inventory(connect_vbr: Connect) -> None:
    async with serve(Backup()) as server, connect_vbr(server) as v:
        condition, order = F.type == "VirtualMachine", F.size.desc()
        await v.paginate(get_inventory_objects, hostname="vc01", filter=condition, sort=order).collect()
        sent: Any = v1_2_rev0.models.InventoryBrowserFilters.from_dict(json.loads(server.seen[-1].body))
        assert sent.filter_.to_dict() == condition.to_dict()
        assert sent.sorting.to_dict() == order.to_dict()
        body = v1_2_rev0.models.InventoryBrowserFilters(hierarchy_type="HostsAndVMs")
        await v.paginate(get_inventory_objects, hostname="vc01", body=body, sort=order).collect()
        assert b'"hierarchyType":"HostsAndVMs"' in server.seen[-1].body
        assert json.loads(server.seen[-1].body)["sorting"] == order.to_dict()


# --- watching ---------------------------------------------------------------------------------------------------------


async def test_hooks_see_every_request(connect_vbr: Connect) -> None:
    seen: list[Attempt] = []

    @asynccontextmanager
    async def hook(attempt: Attempt) -> AsyncGenerator[None]:
        assert attempt.status is None
        try:
            yield
        finally:
            seen.append(attempt)

    answers = [Answer(503), Answer(fault="reset_before")]
    backup = Backup(lambda request: answers.pop() if answers else Answer(body={}))
    async with serve(backup) as server, connect_vbr(server, hooks=[hook]) as v:
        await v.call(get_session, id="1")
    assert [(at.operation, at.number, at.status) for at in seen] == [
        ("login", 1, 200),
        ("sessions.get_session", 1, None),
        ("sessions.get_session", 2, 503),
        ("sessions.get_session", 3, 200),
        ("logout", 1, 200),
    ]
    assert seen[1].error is not None
    assert (seen[3].method, seen[3].path) == ("GET", "/api/v1/sessions/1")
    assert all(at.seconds > 0 for at in seen)


async def test_the_log_shows_what_is_allowed(connect_vbr: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "veeam")
    headers = {"Set-Cookie": "sid=private", "Retry-After": "0"}
    async with serve(Backup(lambda seen: Answer(body={}, headers=headers))) as server, connect_vbr(server) as v:
        await v.call(get_all_sessions, limit=5, name_filter="private", job_id_filter="private")
    text = "\n".join(record.getMessage() for record in caplog.records if record.name == "veeam")
    assert "sessions.get_all_sessions: GET /api/v1/sessions?limit=5&nameFilter=***&jobIdFilter=***" in text
    assert "'retry-after': '0'" in text
    assert "private" not in text


async def test_a_span_of_each_call(connect_vbr: Connect) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    answers = [Answer(404, {"message": "No."}), Answer(body={}), Answer(503)]
    tracer = provider.get_tracer("test")
    async with serve(Backup(lambda seen: answers.pop())) as server, connect_vbr(server, tracer=tracer) as v:
        await v.call(get_session, id="1")
        with pytest.raises(NotFoundError):
            await v.call(get_session, id="1")
    good, bad = exporter.get_finished_spans()
    assert (good.name, good.kind) == ("veeam sessions.get_session", SpanKind.CLIENT)
    assert good.attributes is not None
    assert bad.attributes is not None
    assert good.attributes["http.request.resend_count"] == 1
    assert good.attributes["url.path"] == "/api/v1/sessions/1"
    assert good.status.is_unset
    assert (bad.attributes["error.type"], bad.attributes["http.response.status_code"]) == ("NotFoundError", 404)
    assert not bad.status.is_ok
    shown = good.to_json() + bad.to_json()
    assert not any(secret in shown for secret in ("secret-password", "access-", "refresh-"))


# --- starts that happen once ------------------------------------------------------------------------------------------


class Jobs:
    """Starts jobs, loses answers, and lists sessions a while later."""

    def __init__(self, fault: str | None, *, received: bool = True, delay: int = 0, status: int = 201) -> None:
        self.fault, self.received, self.delay, self.status = fault, received, delay, status
        self.sessions = [{"id": "old", "jobId": "1", "state": "Stopped"}]
        self.starts = 0
        self.queries: list[dict[str, str]] = []

    def __call__(self, seen: Seen) -> Answer:
        if seen.method == "GET":
            self.queries.append(seen.query)
            self.delay -= self.starts
            shown = self.sessions if self.delay < 0 else self.sessions[:1]
            return Answer(body={"data": shown, "results": shown})
        self.starts += 1
        if self.received:
            self.sessions.append({"id": "new", "jobId": "1", "state": "Starting", "status": "Running"})
        return Answer(self.status, self.sessions[-1], fault=self.fault)


@pytest.fixture
def _no_long_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veeam_ext._follow._LOOKS", (0.0, 0.01, 0.01, 0.01))


@pytest.mark.usefixtures("_no_long_looks")
@pytest.mark.parametrize("fault", [None, "reset_before", "reset_in_head", "reset_in_body", "cut"])
@pytest.mark.parametrize("delay", [0, 2])
async def test_start_once(connect_vbr: Connect, fault: str | None, delay: int) -> None:
    jobs = Jobs(fault, delay=delay)
    async with serve(Backup(jobs)) as server, connect_vbr(server) as v:
        session = await v.start_once(start_job, id="1")
        assert (session.id, session.state) == ("new", "Starting")
        assert jobs.starts == 1
        assert jobs.queries[0] == {
            "jobIdFilter": "1",
            "orderColumn": "CreationTime",
            "orderAsc": "false",
            "limit": "50",
        }


@pytest.mark.usefixtures("_no_long_looks")
async def test_start_once_of_a_policy(connect_vbaz: Connect) -> None:
    jobs = Jobs("reset_before", status=202)
    async with serve(Backup(jobs)) as server, connect_vbaz(server) as v:
        started = await v.start_once(policy_start_policy, "p1")
        assert [(session.id, session.status) for session in started] == [("new", "Running")]
        assert jobs.starts == 1
        assert jobs.queries[-1]["PolicyId"] == "p1"


@pytest.mark.usefixtures("_no_long_looks")
async def test_start_once_that_cannot_know(connect_vbr: Connect) -> None:
    jobs = Jobs("reset_before", received=False)
    async with serve(Backup(jobs)) as server, connect_vbr(server) as v:
        with pytest.raises(TransportError) as caught:
            await v.start_once(start_job, id="1")
        assert jobs.starts == 1
        assert caught.value.maybe_received is True
        assert "not started a second time" in caught.value.__notes__[0]
    refused = Jobs(None, status=400)
    async with serve(Backup(refused)) as server, connect_vbr(server) as v:
        with pytest.raises(Exception, match="answered 400"):
            await v.start_once(start_job, id="1")
        assert len(refused.queries) == 1
        with pytest.raises(ConfigurationError, match="its id"):
            await v.start_once(start_security_analyzer)
        with pytest.raises(ConfigurationError, match="its id"):
            await v.start_once(delete_creds, id="1")


# --- closing ----------------------------------------------------------------------------------------------------------


async def test_what_the_caller_raises_comes_out_as_it_is(connect_vbr: Connect) -> None:
    async with serve(Backup()) as server:
        v = connect_vbr(server)
        with pytest.raises(KeyError):
            await _raise_in(v)
        assert server.seen[-1].path == "/api/oauth2/logout"


async def _raise_in(v: Any) -> None:
    async with v:
        raise KeyError


async def test_a_cancelled_caller_logs_out(connect_vbr: Connect) -> None:
    async with serve(Backup()) as server:
        with anyio.CancelScope() as scope:
            async with connect_vbr(server):
                scope.cancel()
                await anyio.sleep_forever()
        assert server.seen[-1].path == "/api/oauth2/logout"
