"""Lists, waits and the hub through real connections to the simulated servers, in virtual time."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest
from veeam_vbazure import v8
from veeam_vbazure.v8.api.job_sessions import job_sessions_get_job_sessions
from veeam_vbazure.v8.api.policy import policy_get_policies, policy_start_policy
from veeam_vbazure.v8.api.region import region_get_regions_page
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.inventory_browser import (
    get_all_inventory_hosts,
    get_inventory_objects,
    rescan_inventory_objects,
)
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, start_job
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session_logs

from tests.ext.virtual import Backend, backends
from veeam_ext import Attempt, Connection, End, F, vbaz, vbr
from veeam_sim import Clock, Fault, VbazServer, VbrServer

pytestmark = pytest.mark.anyio


@pytest.fixture(params=sorted(backends))
def anyio_backend(request: pytest.FixtureRequest) -> Backend:
    return backends[request.param]()


class Meter:
    """Counts requests by operation."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()

    @asynccontextmanager
    async def hook(self, attempt: Attempt) -> AsyncGenerator[None]:
        self.calls[attempt.operation] += 1
        yield


def clock() -> Clock:
    return Clock(source=anyio.current_time)


def backup_server(server: VbrServer, meter: Meter) -> Connection:
    transport: Any = httpx.ASGITransport(app=server.asgi)
    return vbr.connect(
        "https://vbr.test",
        username=server.username,
        password=server.password,
        api=v1_2_rev0,
        transport=transport,
        hooks=[meter.hook],
    )


def appliance(server: VbazServer, meter: Meter) -> Connection:
    transport: Any = httpx.ASGITransport(app=server.asgi)
    return vbaz.connect(
        "https://vbaz.test",
        username=server.username,
        password=server.password,
        api=v8,
        transport=transport,
        hooks=[meter.hook],
    )


async def test_lists_of_a_backup_server() -> None:
    server, meter = VbrServer(clock=clock(), sessions=2500, machines=400), Meter()
    async with backup_server(server, meter) as v:
        pager = v.paginate(get_all_sessions, limit=100)
        found = [session.id async for session in pager]
        assert len(found) == len(set(found)) >= 2500
        assert not pager.drift
        async with v.paginate(get_all_sessions, limit=100).prefetch(8) as ahead:
            assert [session.id async for session in ahead] == found
        vcenter = (await v.paginate(get_all_inventory_hosts, filter=F.type == "vCenterServer").collect())[0]
        name = vcenter.to_dict()["name"]
        everything = await v.paginate(get_inventory_objects, name).collect()
        wanted = (F.type == "VirtualMachine") & ((F.size > "50 GB") | ~F.name.contains("a"))
        some = await v.paginate(get_inventory_objects, name, filter=wanted, sort=F.size.desc()).collect()
        assert 0 < len(some) < len(everything)
        assert [row.to_dict() for row in some] == [
            row.to_dict() for row in F.size.desc().sorted([row for row in everything if wanted.matches(row)])
        ]
        assert len(await v.paginate(get_session_logs, found[0]).collect()) > 0


async def test_a_list_that_shrinks_and_is_capped() -> None:
    server, meter = VbrServer(clock=clock(), sessions=1500, machines=30), Meter()
    async with backup_server(server, meter) as v:
        server.faults.add(Fault("cap", operation="GetAllSessions", rows=40))
        server.faults.add(Fault("shrink", operation="GetAllSessions", rows=9, count=12))
        server.faults.add(Fault("no_pagination", operation="GetAllSessions"))
        pager = v.paginate(get_all_sessions)
        found = {session.id async for session in pager}
        assert pager.drift.stepped_back > 0
        # The rows that are gone stay so.
        assert found >= {session.id async for session in v.paginate(get_all_sessions)}


async def test_work_of_a_backup_server() -> None:
    server, meter = VbrServer(clock=clock(), sessions=300, machines=60), Meter()
    async with backup_server(server, meter) as v:
        host = (await v.paginate(get_all_inventory_hosts).collect())[0].to_dict()["name"]
        task = await v.wait(await v.call(rescan_inventory_objects, host), timeout=600)
        assert task.state == "Stopped"
        jobs = [job.id async for job in v.paginate(get_all_jobs) if not job.is_disabled][:10]
        seen: list[int | None] = []
        session = await v.wait(
            await v.call(start_job, jobs[0]), timeout=9000, on_progress=lambda progress: seen.append(progress.percent)
        )
        assert session.state == "Stopped"
        assert len(seen) > 2
        works = [await v.call(start_job, job) for job in jobs]
        meter.calls.clear()
        async with v.hub() as hub:
            ends: list[End[Any]] = [end async for end in hub.as_completed(works)]
        assert sorted(end.id for end in ends) == sorted(work.id for work in works)
        assert all(end.outcome is not None for end in ends)
        assert meter.calls["sessions.get_session"] <= 10
        assert meter.calls["sessions.get_all_sessions"] > 0


async def test_a_job_type_that_nobody_knows() -> None:
    server, meter = VbrServer(clock=clock(), sessions=10, machines=30, jobs=8), Meter()
    async with backup_server(server, meter) as v:
        whole = {job.id async for job in v.paginate(get_all_jobs)}
        server.faults.add(Fault("unknown_job_type", operation="GetAllJobs"))
        pager = v.paginate(get_all_jobs)
        found = {job.id async for job in pager}
        assert pager.drift.by_type
        assert found == whole


async def test_work_and_lists_of_an_appliance() -> None:
    server, meter = VbazServer(clock=clock()), Meter()
    async with appliance(server, meter) as v:
        regions = await v.paginate(region_get_regions_page).collect()
        assert type(regions[0]) is v8.models.Region
        found = await v.paginate(job_sessions_get_job_sessions, limit=30).collect()
        assert len(found) > 30
        policy = (await v.paginate(policy_get_policies).collect())[0]
        works = await v.call(policy_start_policy, policy.id)
        async with v.hub() as hub:
            for session in await hub.gather(works, return_exceptions=True):
                assert getattr(session, "work", session).id in {work.id for work in works}
