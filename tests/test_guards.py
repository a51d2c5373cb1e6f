"""Costs that can be counted: modules, calls, memory blocks, requests. Times are measured by benchmarks/, not here."""

from __future__ import annotations

import gc
import json
import logging
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any, Self

import anyio
import attrs
import httpx
import pytest
import trio
import trio.testing
from veeam_vbr import v1_2_rev0 as api
from veeam_vbr.v1_2_rev0.api.jobs import start_job
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session
from veeam_vbr.v1_2_rev0.models import (
    ESessionResult,
    ESessionState,
    ESessionType,
    SessionModel,
    SessionResultModel,
    SessionsResult,
)

from tests.ext.servers import Answer, Backup, serve
from veeam_ext import vbr

ROOT = Path(__file__).parents[1]


def session(number: int) -> dict[str, Any]:
    """A session with every property."""
    identifier = f"{number:08x}-1c2d-4e5f-8a9b-000000000000"
    return {
        "id": identifier, "name": f"Backup Job {number}", "jobId": identifier, "sessionType": "BackupJob",
        "creationTime": "2025-03-07T13:23:33.007593+01:00", "endTime": "2025-03-07T14:23:33.007593+01:00",
        "state": "Stopped", "progressPercent": 100, "usn": number, "resourceId": identifier,
        "resourceReference": "/api/v1/jobs/1", "parentSessionId": identifier, "platformName": "VMware",
        "platformId": identifier, "result": {"result": "Success", "message": "Done", "isCanceled": False},
    }  # fmt: skip


def modules(code: str) -> set[str]:
    """What a new interpreter has imported after running some code."""
    path = f"import sys; sys.path[:0] = [{str(ROOT / 'generated')!r}, {str(ROOT)!r}]; "
    done = subprocess.run(
        [sys.executable, "-c", f"{path}{code}; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


class Counted:
    """Counts how many functions, in Python and in C, are called; garbage collection may not add its own."""

    def __enter__(self) -> Self:
        self.calls = 0
        gc.disable()
        sys.setprofile(self._profile)
        return self

    def __exit__(self, *error: object) -> None:
        sys.setprofile(None)
        gc.enable()

    def _profile(self, frame: object, event: str, argument: object) -> None:
        self.calls += event in ("call", "c_call")


def calls(function: Callable[[], object]) -> int:
    """How many functions are called."""
    with Counted() as counted:
        function()
    return counted.calls


def test_an_operation_imports_itself_and_no_model() -> None:
    code = "from veeam_vbr.v1_2_rev0 import Client; import veeam_vbr.v1_2_rev0.api.sessions.get_all_sessions"
    own = {name.removeprefix("veeam_vbr.v1_2_rev0") for name in modules(code) if name.startswith("veeam_vbr.")}
    assert own == {"", ".api", ".api.sessions", ".api.sessions.get_all_sessions", ".client", ".errors", ".types"}


def test_a_model_imports_no_other_that_it_only_refers_to() -> None:
    found = modules("from veeam_vbr.v1_2_rev0.models import BackupJobModel")
    own = {name.removeprefix("veeam_vbr.v1_2_rev0.models.") for name in found if ".models." in name}
    # Its parent, and the enumeration of the tag that it knows of itself.
    assert own == {"backup_job_model", "job_model", "e_job_type"}


def test_the_generated_client_imports_little_besides_httpx_and_attrs() -> None:
    with_client = modules("from veeam_vbr.v1_2_rev0 import Client; import veeam_vbr.v1_2_rev0.api.jobs.get_all_jobs")
    others = {name.split(".")[0] for name in with_client - modules("import httpx, attrs")}
    assert others <= {"veeam_vbr", "gc"}


def test_veeam_ext_imports_no_generated_package_and_nothing_optional() -> None:
    found = modules("import veeam_ext")
    unwanted = (
        "veeam_vbr",
        "veeam_vbazure",
        "anyio.streams.tls",
        "opentelemetry",
        "trio",
        "starlette",
        "mimesis",
        "uvicorn",
        "yaml",
        "pytest",
    )
    assert not [name for name in found if name.split(".")[0] in unwanted]
    assert len(found - modules("import httpx")) < 40
    assert not found & {"anyio.abc", "anyio.streams.tls", "typing_extensions"}  # only what sends needs them


ROWS = 500


def page() -> dict[str, Any]:
    """A page of sessions, as decoded JSON."""
    return {"data": [session(number) for number in range(ROWS)], "pagination": {"total": ROWS, "count": ROWS}}


def untouched(rows: list[SessionModel]) -> None:
    """Read nothing."""


def three(rows: list[SessionModel]) -> None:
    """Read three properties of each row."""
    read = attrgetter("name", "state", "creation_time")
    for row in rows:
        read(row)


def every(rows: list[SessionModel]) -> None:
    """Read every property of each row and of the object in it."""
    result = attrgetter(*(field.name for field in attrs.fields(SessionResultModel)[1:]))
    whole = attrgetter(*(field.name for field in attrs.fields(SessionModel)[1:]))
    for row in rows:
        whole(row)
        result(row.result)


@pytest.fixture
def never_read() -> None:
    """Models as in a new process: other tests may have read them, and made code for what they read."""
    for model in (SessionModel, SessionResultModel):
        model._misses.clear()  # pyright: ignore[reportPrivateUsage]
        if "__getattr__" in vars(model):
            delattr(model, "__getattr__")


@pytest.mark.usefixtures("never_read")
@pytest.mark.parametrize(("read", "most"), [(untouched, 2.5), (three, 11), (every, 18)])
def test_calls_per_decoded_row(read: Callable[[list[SessionModel]], None], most: float) -> None:
    def decode() -> None:
        read(SessionsResult.from_dict(page_of_rows).data)

    page_of_rows = page()
    decode()  # imports the models and makes the code of the classes that are read often
    assert calls(decode) / ROWS < most


def test_an_untouched_row_costs_one_object_and_no_copy() -> None:
    raw = page()
    first = SessionsResult.from_dict(raw).data  # imports the models
    gc.collect()
    before = sys.getallocatedblocks()
    rows = SessionsResult.from_dict(raw).data
    assert (sys.getallocatedblocks() - before) / ROWS < 1.2
    assert len(first) == len(rows) == ROWS
    assert all(row.encode() is entry for row, entry in zip(rows, raw["data"], strict=True))


def test_calls_per_encoded_row_that_was_changed() -> None:
    rows = SessionsResult.from_dict(page()).data
    for row in rows:
        row.name = "another"
    assert calls(lambda: [row.encode() for row in rows]) / ROWS < 8


def test_calls_per_constructed_row_that_is_encoded() -> None:
    now = datetime.now(UTC)
    state = SessionResultModel(result=ESessionResult.SUCCESS)
    rows = [
        SessionModel(
            id="1", name="Backup", job_id="2", session_type=ESessionType.BACKUP_JOB, creation_time=now,
            state=ESessionState.WORKING, usn=1, result=state,
        )
        for _ in range(ROWS)
    ]  # fmt: skip
    assert calls(lambda: [row.encode() for row in rows]) / ROWS < 55


def test_a_long_list_takes_a_request_a_page_and_no_memory() -> None:
    length, size = 10_000, 500
    asked: list[int] = []
    blocks: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"access_token": "a", "token_type": "bearer", "expires_in": 3600})
        skip = int(request.url.params.get("skip", 0))
        asked.append(skip)
        rows = [session(number) for number in range(skip, min(skip + size, length))]
        window = {"total": length, "count": len(rows), "skip": skip, "limit": size}
        return httpx.Response(200, content=json.dumps({"data": rows, "pagination": window}))

    async def run() -> None:
        transport = httpx.MockTransport(answer)
        async with vbr.connect("http://server", username="u", password="p", api=api, transport=transport) as v:
            count = 0
            async for row in v.paginate(get_all_sessions, limit=size):
                count += row.state == "Stopped"
                if count % size == 0:
                    gc.collect()
                    blocks.append(sys.getallocatedblocks())
            assert count == length

    anyio.run(run)
    assert len(asked) <= length / size + 1  # pages overlap by a row, by which the pager sees that rows have moved
    # A page is about 20,000 blocks; what stays of it are keys of some rows, of a bounded number of pages.
    assert max(blocks[2:-1]) - min(blocks[2:-1]) < 4_000, blocks


def answered(request: httpx.Request) -> httpx.Response:
    """A token, or a session that has ended ten minutes after the clock's begin."""
    if request.method == "POST" and request.url.path.endswith("/token"):
        return httpx.Response(200, json={"access_token": "a", "token_type": "bearer", "expires_in": 86400})
    over = anyio.current_time() > 600
    return httpx.Response(200, json={**session(1), "state": "Stopped" if over else "Working"})


@pytest.fixture
def no_log() -> Iterator[None]:
    """Nothing is logged, as in a program that asked for no log."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.usefixtures("no_log")
@pytest.mark.parametrize(("way", "most"), [("generated", 1.12), ("extended", 1.25)])
def test_calls_per_request_over_plain_httpx(way: str, most: float) -> None:
    async def count(one: Callable[[], Awaitable[object]]) -> float:
        for _ in range(3):
            await one()
        with Counted() as counted:
            for _ in range(20):
                await one()
        return counted.calls / 20

    async def run() -> None:
        transport = httpx.MockTransport(answered)
        async with (
            httpx.AsyncClient(base_url="http://server", transport=transport) as raw,
            api.Client("http://server", httpx_args={"transport": transport}) as client,
            vbr.connect("http://server", username="u", password="p", api=api, transport=transport) as v,
        ):

            async def plain() -> None:
                json.loads((await raw.get("/api/v1/sessions/1")).content)

            ways = {
                "generated": lambda: get_session.asyncio("1", client=client),
                "extended": lambda: v.call(get_session, "1"),
            }
            found = await count(ways[way]) / await count(plain)
            assert found < most

    anyio.run(run)


@pytest.mark.usefixtures("no_log")
def test_fifty_tasks_cost_no_more_a_request_than_one() -> None:
    async def run() -> None:
        async def count(tasks: int, times: int) -> float:
            async def one() -> None:
                for _ in range(times):
                    await v.call(get_session, "1")

            with Counted() as counted:
                async with anyio.create_task_group() as group:
                    for _ in range(tasks):
                        group.start_soon(one)
            return counted.calls / tasks / times

        async with (
            serve(Backup(lambda seen: Answer(body=session(1)))) as server,
            vbr.connect(server.url, username="svc", password="secret-password", api=api, concurrency=50) as v,
        ):
            await count(50, 1)  # opens the sockets
            many, single = await count(50, 4), await count(1, 100)
            assert many < 1.2 * single

    anyio.run(run)


def test_requests_of_a_job_that_is_started_and_waited_for() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.path.rpartition('/')[2]}")
        return answered(request)

    async def run() -> None:
        transport = httpx.MockTransport(answer)
        async with vbr.connect("http://server", username="u", password="p", api=api, transport=transport) as v:
            await v.wait(await v.call(start_job, "1"))

    trio.run(run, clock=trio.testing.MockClock(autojump_threshold=0))
    assert asked[:2] == ["POST token", "POST start"]
    assert len(asked) <= 60
