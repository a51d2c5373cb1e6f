"""What is tried again, after how long, and that no job is ever started twice: over real sockets that break."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import anyio
import pytest
from anyio.abc import SocketAttribute
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.credentials import delete_creds, update_creds
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import start_job
from veeam_vbr.v1_2_rev0.api.managed_servers import delete_managed_server
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions

from tests.ext.conftest import Connect
from tests.ext.servers import Answer, Backup, Seen, fingerprint, serve
from veeam_ext import (
    CallError,
    CallTimeoutError,
    CertificateError,
    ConfigurationError,
    ConnectFailedError,
    NotFoundError,
    Pin,
    RateLimitedError,
    Retries,
    ServerError,
    StatusError,
    TransportError,
    vbr,
)
from veeam_ext._failures import LOGIN, Budget, is_repeatable, retry_after
from veeam_ext._protocols import OperationInfo

pytestmark = pytest.mark.anyio

LONG_AGO = "Wed, 21 Oct 2015 07:28:00 GMT"
FAULTS = ["reset_before", "reset_in_head", "reset_in_body", "cut"]


def test_what_may_be_repeated() -> None:
    by_name: dict[str, OperationInfo] = {**v1_2_rev0.operations.BY_MODULE, **v8.operations.BY_MODULE}
    assert is_repeatable(by_name["sessions.get_all_sessions"])
    assert is_repeatable(by_name["credentials.update_creds"])
    assert is_repeatable(by_name["jobs.delete_job"])
    assert is_repeatable(by_name["inventory_browser.get_inventory_objects"])  # a POST that reads a list
    assert is_repeatable(by_name["backup_browsers.download_flr_item"])  # a POST that reads a file
    assert not is_repeatable(by_name["jobs.start_job"])
    assert not is_repeatable(by_name["credentials.create_creds"])
    # PUT and DELETE that start a session, as a second one would start a second session
    assert not is_repeatable(by_name["managed_servers.delete_managed_server"])
    assert not is_repeatable(by_name["repository.repository_update_repository"])
    for info in by_name.values():
        if is_repeatable(info):
            assert info.method != "POST" or info.paging is not None or info.binary, info.name
            assert info.method == "GET" or info.work is None, info.name


def _status(status: int, attempts: int = 1, operation: str = "x.y", asked: float | None = None) -> StatusError:
    error = StatusError("", operation=operation, status=status, retry_after=asked)
    error.attempts = attempts
    return error


@pytest.mark.parametrize(
    ("error", "repeatable", "again"),
    [
        (TransportError("", operation="x.y", maybe_acted=True), True, True),
        (TransportError("", operation="x.y", maybe_acted=True), False, False),
        (TransportError("", operation="x.y", maybe_acted=False), False, True),
        (CertificateError("", operation="x.y"), True, False),
        (_status(503), True, True),
        (_status(503), False, False),
        (_status(429), False, False),
        (_status(429, operation=LOGIN), False, True),
        (_status(401, operation=LOGIN), False, False),
        (_status(500), True, False),
        (_status(503, attempts=3), True, True),
        (_status(503, attempts=4), True, False),
        (_status(503, asked=119), True, True),
        (_status(503, asked=121), True, False),
    ],
)
def test_the_rules(error: CallError, repeatable: bool, again: bool) -> None:
    assert (Retries().delay(error, repeatable=repeatable) is not None) is again


def test_waits_grow_with_full_jitter_up_to_a_limit() -> None:
    policy = Retries(times=20, backoff=1, longest=10)
    for attempts, most in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 10), (20, 10)]:
        waits = [policy.delay(_status(503, attempts=attempts), repeatable=True) or 0 for _ in range(300)]
        assert 0 <= min(waits) < most * 0.1
        assert most * 0.9 < max(waits) <= most
    asked = policy.delay(_status(503, asked=7), repeatable=True)
    assert asked is not None
    assert 7 <= asked <= 8
    with pytest.raises(ConfigurationError, match="negative"):
        Retries(times=-1)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "17"}, 17),
        ({"retry-after": " 0 "}, 0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-5"}, None),
        # by the server's own clock, wrong as it is
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT", "date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 30),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 -0000", "date": "Wed, 21 Oct 2015 08:28:00 GMT"}, 0),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_a_date_without_the_servers_clock() -> None:
    seconds = retry_after({"retry-after": format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)})
    assert seconds is not None
    assert 55 < seconds <= 60


def test_the_budget_is_spent_by_failures_and_refilled_by_successes() -> None:
    budget = Budget(2)
    assert [budget.take() for _ in range(3)] == [True, True, False]
    budget.succeeded(2)
    assert budget.left == 2
    assert budget.take()
    for _ in range(5):
        budget.succeeded(0)
    assert budget.left == pytest.approx(1.5)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_read_survives_what_breaks(connect_vbr: Connect, fault: str) -> None:
    broken = [fault] * 3

    def answer(seen: Seen) -> Answer:
        return Answer(body={"data": [{"id": "1"}]}, fault=broken.pop() if broken else None)

    async with serve(Backup(answer)) as server, connect_vbr(server) as v:
        page = await v.call(get_all_sessions)
        assert [session.id for session in page.data] == ["1"]
        assert len(server.of("/api/v1/sessions")) == 4


@pytest.mark.parametrize(
    "answers",
    [
        [Answer(429, headers={"Retry-After": "0"})],
        [Answer(429, headers={"Retry-After": LONG_AGO, "Date": LONG_AGO})],
        [Answer(503, "<html>Service Unavailable</html>", {"Content-Type": "text/html"})],
        [Answer(408), Answer(502), Answer(504)],
    ],
)
async def test_a_read_survives_statuses_that_pass(connect_vbr: Connect, answers: list[Answer]) -> None:
    waiting = list(answers)
    async with (
        serve(Backup(lambda seen: waiting.pop() if waiting else Answer(body={}))) as server,
        connect_vbr(server) as v,
    ):
        await v.call(get_all_sessions)
        assert len(server.of("/api/v1/sessions")) == len(answers) + 1


async def test_retry_after_is_waited_for(connect_vbr: Connect) -> None:
    waiting = [Answer(429, headers={"Retry-After": "1"})]
    async with (
        serve(Backup(lambda seen: waiting.pop() if waiting else Answer(body={}))) as server,
        connect_vbr(server) as v,
    ):
        start = anyio.current_time()
        await v.call(get_all_sessions)
        assert anyio.current_time() - start >= 1


async def test_a_server_that_asks_for_too_much_patience(connect_vbr: Connect) -> None:
    async with (
        serve(Backup(lambda seen: Answer(429, headers={"Retry-After": "3600"}))) as server,
        connect_vbr(server) as v,
    ):
        with pytest.raises(RateLimitedError) as caught:
            await v.call(get_all_sessions)
        assert (caught.value.retry_after, caught.value.attempts) == (3600, 1)


@pytest.mark.parametrize("fault", [*FAULTS, "hang"])
async def test_a_start_is_sent_once_and_says_so(connect_vbr: Connect, fault: str) -> None:
    async with serve(Backup(lambda seen: Answer(201, {"id": "1"}, fault=fault))) as server, connect_vbr(server) as v:
        with pytest.raises(TransportError) as caught:
            await v.with_(timeout=0.1).call(start_job, id="1")
        assert isinstance(caught.value, CallTimeoutError) == (fault == "hang")
        assert (caught.value.operation, caught.value.maybe_received, caught.value.attempts) == (
            "jobs.start_job",
            True,
            1,
        )
        assert len(server.of("/api/v1/jobs/1/start")) == 1


@pytest.mark.parametrize(("status", "maybe"), [(429, False), (503, True), (400, False), (500, True), (408, True)])
async def test_a_start_that_is_answered_with_an_error(connect_vbr: Connect, status: int, maybe: bool) -> None:
    async with serve(Backup(lambda seen: Answer(status))) as server, connect_vbr(server) as v:
        with pytest.raises(StatusError) as caught:
            await v.call(start_job, id="1")
        assert caught.value.maybe_acted is maybe
        assert len(server.of("/api/v1/jobs/1/start")) == 1


async def test_a_start_is_tried_again_when_no_connection_could_be_made(connect_vbr: Connect) -> None:
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener:
        port = listener.extra(SocketAttribute.local_port)
    # Nobody listens on the port now.
    url, retries = f"http://127.0.0.1:{port}", Retries(times=2, backoff=0.01)
    async with vbr.connect(url, api=v1_2_rev0, access_token="a", retries=retries) as v:
        with pytest.raises(ConnectFailedError, match=r"Nothing was sent.*tried 3 times") as caught:
            await v.call(start_job, id="1")
        assert caught.value.maybe_received is False
        backup = Backup(lambda seen: Answer(201, {"id": "1"}))
        backup.valid = {"a"}
        async with anyio.create_task_group() as group:

            async def late() -> None:
                await anyio.sleep(0.1)
                async with serve(backup, port=port) as server:
                    with anyio.move_on_after(5):
                        await done.wait()
                    assert len(server.seen) == 1

            done = anyio.Event()
            group.start_soon(late)
            patient = v.with_(retries=Retries(times=100, backoff=0.02, longest=0.02))
            assert (await patient.call(start_job, id="1")).id == "1"
            done.set()


@pytest.mark.parametrize("fault", FAULTS)
async def test_put_and_delete_by_table(connect_vbr: Connect, fault: str) -> None:
    broken: list[str] = []

    def answer(seen: Seen) -> Answer:
        fault = broken.pop() if broken else None
        return Answer(204, fault=fault) if seen.method == "DELETE" else Answer(body={"id": "1"}, fault=fault)

    async with serve(Backup(answer)) as server, connect_vbr(server) as v:
        broken.append("reset_before")
        await v.call(delete_creds, id="1")
        broken.append(fault)
        await v.call(update_creds, id="1", body={"type": "Standard"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        assert len(server.of("/api/v1/credentials/1")) == 4
        broken.append("reset_before")
        with pytest.raises(TransportError):
            await v.call(delete_managed_server, id="1")
        assert len(server.of("/api/v1/backupInfrastructure/managedServers/1")) == 1


async def test_a_delete_whose_first_answer_was_lost(connect_vbr: Connect) -> None:
    answers = [Answer(404, {"errorCode": "NotFound", "message": "Gone."}), Answer(fault="reset_before")]
    async with serve(Backup(lambda seen: answers.pop())) as server, connect_vbr(server) as v:
        with pytest.raises(NotFoundError) as caught:
            await v.call(delete_creds, id="1")
        assert caught.value.maybe_acted is True  # it may be this call that deleted it
        assert caught.value.attempts == 2


async def test_a_list_that_is_read_by_post_is_read_again(connect_vbr: Connect) -> None:
    broken = ["reset_before", "reset_in_body"]

    def answer(seen: Seen) -> Answer:
        return Answer(body={"data": []}, fault=broken.pop() if broken else None)

    async with serve(Backup(answer)) as server, connect_vbr(server) as v:
        await v.call(get_inventory_objects, hostname="vc01")
        assert len(server.of("/api/v1/inventory/vc01")) == 3


async def test_a_server_that_is_down_is_not_hammered(connect_vbr: Connect) -> None:
    async with serve(Backup(lambda seen: Answer(503))) as server, connect_vbr(server) as v:
        failures: list[ServerError] = []

        async def call() -> None:
            try:
                await v.call(get_all_sessions)
            except ServerError as error:
                failures.append(error)

        async with anyio.create_task_group() as group:
            for _ in range(200):
                group.start_soon(call)
        assert len(failures) == 200
        assert len(server.of("/api/v1/sessions")) == 300  # not 800: the budget allows 100 retries
        assert "too many calls" in failures[-1].__notes__[0]


async def test_a_thousand_faulted_starts_start_no_job_twice(connect_vbr: Connect) -> None:
    rng = random.Random(42)
    started: Counter[str] = Counter()

    def answer(seen: Seen) -> Answer | Awaitable[Answer]:
        fault = rng.choice([None, "reset_before", "reset_in_head", "reset_in_body", "reset_after", "cut", "hang"])
        if seen.method == "GET":
            return Answer(body={"data": []}, fault=None if fault == "hang" else fault)
        status = rng.choice([201, 201, 201, 429, 503])
        if status == 429:
            return Answer(429, headers={"Retry-After": "0"})
        started[seen.path] += 1  # even where the answer is an error
        if status == 503:
            return Answer(503, "<html>", {"Content-Type": "text/html"})
        return Answer(201, {"id": "1"}, fault=fault)

    backup = Backup(answer)
    outcomes: Counter[str] = Counter()
    lying: list[str] = []

    async with serve(backup, secure=True) as server, connect_vbr(server, tls=Pin(fingerprint()), concurrency=16) as v:
        brief = v.with_(timeout=0.25)

        async def start(number: int) -> None:
            path = f"/api/v1/jobs/{number}/start"
            try:
                await brief.call(start_job, id=str(number))
                outcomes["started"] += 1
                if started[path] != 1:
                    lying.append(path)
            except CallError as error:
                outcomes["maybe" if error.maybe_acted else "surely not"] += 1
                if started[path] and not error.maybe_acted:
                    lying.append(path)

        async with anyio.create_task_group() as group:
            for number in range(1000):
                group.start_soon(start, number)
        patient = v.with_(retries=Retries(times=30, backoff=0.001, longest=0.01))

        async def read() -> None:
            await patient.call(get_all_sessions)
            outcomes["read"] += 1

        async with anyio.create_task_group() as group:
            for _ in range(100):
                group.start_soon(read)
    assert max(started.values()) == 1
    assert lying == []
    assert sum(outcomes[kind] for kind in ("started", "maybe", "surely not")) == 1000
    assert outcomes["read"] == 100
    assert min(outcomes.values()) > 50, outcomes
