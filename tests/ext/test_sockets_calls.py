"""Calls, retries, starts and files, shown between the whole client and simulated servers over real TLS sockets."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest
from veeam_vbazure.v8.api.job_sessions import job_sessions_get_job_sessions
from veeam_vbazure.v8.api.policy import policy_get_policies, policy_start_policy
from veeam_vbazure.v8.api.virtual_machine import virtual_machine_export
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.backup_browsers import (
    browse_flr_mount,
    download_flr_item,
    prepare_flr_item_download,
    upload_entra_id_tenant_user,
)
from veeam_vbr.v1_2_rev0.api.backups import get_all_backups
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, start_job
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions
from veeam_vbr.v1_2_rev0.models import (
    FlrBrowseFolderSpec,
    FlrStartDownloadSpec,
)

from tests.ext.simulated import Served, Time, connect, mounted, received
from veeam_ext import (
    Attempt,
    CallError,
    CallTimeoutError,
    Connection,
    RateLimitedError,
    ServerError,
    TransportError,
)
from veeam_sim import VbazServer, VbrServer
from veeam_sim._core import Answer

pytestmark = pytest.mark.anyio


def reading(server: Served) -> tuple[Any, str]:
    """An operation that reads, and its id."""
    if isinstance(server, VbrServer):
        return get_all_sessions, "GetAllSessions"
    return policy_get_policies, "Policy_GetPolicies"


# --- calls ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        ("drop", {}),
        ("drop_after", {}),
        ("cut", {}),
        ("html", {"status": 503}),
        ("status", {"status": 503}),
        ("status", {"status": 429, "retry_after": 0}),
    ],
)
async def test_a_read_survives_what_passes(either: Served, kind: str, settings: dict[str, Any]) -> None:
    op, operation = reading(either)
    async with connect(either) as v:
        either.faults.add(kind, operation, count=2, **settings)
        answer = await v.raw(op)
        assert answer.status_code == 200
        assert json.loads(answer.content) == answer.parsed.to_dict()
        assert either.asgi.counts[operation] == 3


async def test_retry_after(either: Served) -> None:
    op, operation = reading(either)
    async with connect(either) as v:
        either.faults.add("status", operation, status=429, retry_after=1, count=1)
        start = anyio.current_time()
        await v.call(op)
        assert anyio.current_time() - start >= 1
        dates = [datetime.now(UTC) + timedelta(seconds=seconds) for seconds in (-60, 600)]
        refusals = [Answer(429, headers={"retry-after": format_datetime(date, usegmt=True)}) for date in dates]
        asked = received(either, operation, *refusals)
        with pytest.raises(RateLimitedError) as caught:
            await v.call(op)  # at once after the first, never after the second
        assert len(asked) == caught.value.attempts == 2
        assert caught.value.retry_after == pytest.approx(600, abs=5)


async def test_options_of_one_call(either: Served) -> None:
    op, operation = reading(either)
    async with connect(either) as v:
        either.faults.add("status", operation, status=503, count=4)
        with pytest.raises(ServerError) as caught:
            await v.with_(retries=1).call(op)
        assert caught.value.attempts == 2
        with pytest.raises(ServerError) as caught:
            await v.with_(retries=0).call(op)
        assert caught.value.attempts == 1
        await v.call(op)
        either.faults.add("slow", operation, seconds=0.3, count=1)
        with pytest.raises(CallTimeoutError):
            await v.with_(timeout=0.05, retries=0).call(op)
        await v.call(op)


async def test_no_more_calls_at_a_time_than_allowed(either: Served) -> None:
    op, operation = reading(either)
    now = most = 0

    @asynccontextmanager
    async def count(attempt: Attempt) -> AsyncGenerator[None]:
        nonlocal now, most
        now, most = now + 1, max(most, now + 1)
        yield
        now -= 1

    async with connect(either, concurrency=3, hooks=[count]) as v:
        either.faults.add("slow", operation, seconds=0.01)
        async with anyio.create_task_group() as group:
            for _ in range(15):
                group.start_soon(v.call, op)
    assert most == 3


# --- starts -----------------------------------------------------------------------------------------------------------


def starting(server: Served) -> tuple[Any, str, Any]:
    """An operation that starts a job or a policy, its id, and what lists what it starts."""
    if isinstance(server, VbrServer):
        return start_job, "StartJob", get_all_jobs
    return policy_start_policy, "Policy_StartPolicy", policy_get_policies


async def running(v: Connection) -> dict[str, set[str]]:
    """The sessions that the server lists as going on, by job or policy; time stands still in these tests."""
    found: dict[str, set[str]] = defaultdict(set)
    if v.api is v1_2_rev0:
        async for session in v.paginate(get_all_sessions):
            if session.state != "Stopped":
                found[session.job_id].add(session.id)
    else:
        async for work in v.paginate(job_sessions_get_job_sessions):
            if work.status == "Pending" and work.backup_job_info:
                found[str(work.backup_job_info.policy_id)].add(str(work.id))
    return found


def ids_of(started: Any) -> set[str]:
    """Of the one session or the several that a start answers with."""
    return {started.id} if hasattr(started, "id") else {session.id for session in started}


@pytest.mark.parametrize("kind", [VbrServer, VbazServer])
async def test_faulted_starts_start_nothing_twice_and_say_what_they_know(time: Time, kind: type[Served]) -> None:
    server = (
        VbrServer(clock=time.clock, sessions=20, machines=40, jobs=360)
        if kind is VbrServer
        else VbazServer(clock=time.clock, sessions=20, counts={"/api/v8/policies/virtualMachines": 320})
    )
    op, operation, listing = starting(server)
    outcomes: Counter[str] = Counter()
    ended: dict[str, CallError | set[str]] = {}
    async with server.serve(), connect(server, concurrency=12) as v:
        ids = [job.id async for job in v.paginate(listing) if not getattr(job, "is_disabled", False)]
        assert len(ids) >= 300
        for fault in ("drop", "drop_after", "cut"):
            server.faults.add(fault, operation, probability=0.15)
        server.faults.add("html", operation, status=503, probability=0.15)
        server.faults.add("status", operation, status=429, retry_after=0, probability=0.15)
        server.faults.add("slow", operation, seconds=0.5, probability=0.05)
        asked = received(server, operation)
        brief = v.with_(timeout=0.2)

        async def start(job: str) -> None:
            try:
                started: Any = await brief.call(op, job)
            except CallError as error:
                ended[job] = error
            else:
                ended[job] = ids_of(started)

        async with anyio.create_task_group() as group:
            for job in ids:
                group.start_soon(start, job)
        await anyio.sleep(0.6)  # until the slow ones are done on the server
        server.faults.clear()
        listed = await running(v)
    carried_out = Counter(next(iter(call.path.values())) for call in asked)
    assert max(carried_out.values()) == 1
    for job, end in ended.items():
        sessions = listed[job]
        assert bool(sessions) == bool(carried_out[job])
        assert len(sessions) <= (1 if kind is VbrServer else 3)
        if not isinstance(end, CallError):
            outcomes["started"] += 1
            assert sessions == end
        elif end.maybe_acted:
            outcomes["maybe, it was" if sessions else "maybe, it was not"] += 1
        else:
            outcomes["surely not"] += 1
            assert not sessions
    assert sum(outcomes.values()) == len(ids)
    assert min(outcomes.values()) > 5, outcomes


@pytest.mark.parametrize("fault", ["drop_after", "cut"])
async def test_a_start_whose_answer_is_lost_is_found(either: Served, fault: str) -> None:
    op, operation, listing = starting(either)
    either.faults.add(fault, operation)
    async with connect(either) as v:
        first, second = [job.id for job in await v.paginate(listing).collect(max_items=2)]
        started: Any = await v.start_once(op, first)
        assert either.asgi.counts[operation] == 1
        assert await running(v) == {first: ids_of(started)}
        with pytest.raises(TransportError) as caught:
            await v.call(op, second)
        assert caught.value.maybe_acted
        assert (await running(v))[second]


# --- files ------------------------------------------------------------------------------------------------------------


class Memory:
    """Takes what is downloaded, and gives what is uploaded."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    async def write(self, data: bytes) -> None:
        await anyio.lowlevel.checkpoint()
        self.content += data

    async def read(self, size: int) -> bytes:
        await anyio.lowlevel.checkpoint()
        piece, self.content = self.content[:size], self.content[size:]
        return piece


async def test_a_download_from_a_backup_server(backup: VbrServer, tmp_path: Path) -> None:
    async with connect(backup) as v:
        session = await mounted(v)
        drive = await v.paginate(browse_flr_mount, session, body=FlrBrowseFolderSpec(path="C:")).collect()
        wanted = FlrStartDownloadSpec(source_path=["C:\\" + drive[0].name])
        task = await v.call(prepare_flr_item_download, session, body=wanted)
        backup.clock.advance(60)
        download = v.download(download_flr_item, session, task.id, body=wanted)
        memory, told = Memory(), list[tuple[int, int | None]]()
        backup.faults.add("drop_after", "DownloadFlrItem", count=1)
        size = backup.product.download_bytes
        assert await download.to_writer(memory) == len(memory.content) == size
        backup.faults.add("cut", "DownloadFlrItem", count=1)
        digest = hashlib.sha256(memory.content).hexdigest()
        path = tmp_path / "item.bin"
        await download.to_path(path, sha256=digest, progress=lambda done, of: told.append((done, of)))
        assert path.read_bytes() == memory.content
        assert told[-1] == (size, size)
        assert await anyio.to_thread.run_sync(os.listdir, tmp_path) == ["item.bin"]


async def test_a_download_from_an_appliance(appliance: VbazServer, tmp_path: Path) -> None:
    async with connect(appliance) as v:
        content = await v.call(virtual_machine_export)
        await v.download(virtual_machine_export).to_path(tmp_path / "machines.csv")
        assert (tmp_path / "machines.csv").read_bytes() == content
        assert len(content.splitlines()) == 251


@pytest.mark.parametrize("source", ["path", "bytes", "reader"])
async def test_an_upload_arrives_as_it_is(backup: VbrServer, tmp_path: Path, source: str) -> None:
    content = bytes(range(256)) * 5000
    path = tmp_path / "users.csv"
    path.write_bytes(content)
    backup.faults.add("hang_on_chunked", "UploadEntraIdTenantUser")
    async with connect(backup, timeout=5) as v:
        tenant = await v.paginate(get_all_backups).first()
        assert tenant is not None
        asked = received(backup, "UploadEntraIdTenantUser")
        body: Any = content
        if source != "bytes":
            body = await (v.upload(path) if source == "path" else v.upload(Memory(content), size=len(content)))
        await v.call(upload_entra_id_tenant_user, tenant.id, body=body)
        assert [call.body for call in asked] == [content]
        assert asked[0].headers["content-length"] == str(len(content))
