"""Lists of every style, filters, and reading ahead, over TLS against the simulated servers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from veeam_vbazure import v8
from veeam_vbazure.v8.api.flr_session import flr_session_search_task_get_results, flr_session_search_task_start
from veeam_vbazure.v8.api.policy import policy_get_policies
from veeam_vbazure.v8.api.storage_account import storage_account_get_accounts
from veeam_vbazure.v8.api.virtual_machine_restore_point import (
    virtual_machine_restore_point_get_restore_point_page,
    virtual_machine_restore_point_start_flr,
)
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.backup_browsers import browse_entra_id_tenant_backup_restore_points
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_all_inventory_hosts, get_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, get_all_jobs_states
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session_logs
from veeam_vbr.v1_2_rev0.models import EntraIdTenantRestorePointSpec

from veeam_ext import Connection, F, Pin, vbaz, vbr
from veeam_sim import Fault, VbazServer, VbrServer

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def backups() -> Iterator[VbrServer]:
    server = VbrServer(sessions=450, machines=300, jobs=8)
    with server.running():
        yield server


@pytest.fixture(scope="module")
def cloud() -> Iterator[VbazServer]:
    server = VbazServer()
    with server.running():
        yield server


def to_backups(server: VbrServer) -> Connection:
    where: Any = {"url": server.url, "username": server.username, "password": server.password}
    return vbr.connect(**where, api=v1_2_rev0, tls=Pin(server.fingerprint))


def to_cloud(server: VbazServer) -> Connection:
    where: Any = {"url": server.url, "username": server.username, "password": server.password}
    return vbaz.connect(**where, api=v8, tls=Pin(server.fingerprint))


async def test_every_style_of_a_backup_server(backups: VbrServer) -> None:
    async with to_backups(backups) as v:
        pager = v.paginate(get_all_sessions, limit=50)  # skip and limit in the query
        whole = [session.id async for session in pager]
        assert len(whole) == len(set(whole)) == (await pager).total == 450
        assert not pager.drift
        pages = [page async for page in pager.pages()]
        assert [session.id for page in pages for session in page.items] == whole
        async with pager.prefetch(8) as ahead:
            assert [session.id async for session in ahead] == whole
        begun = [session.id for session in await pager.collect(max_items=120)]
        rest = [session.id async for session in v.paginate(get_all_sessions, limit=50).resume(pager.checkpoint())]
        assert begun + rest == whole
        first = await pager.first()
        assert first is not None
        assert first.id == whole[0]
        assert len(await v.paginate(get_session_logs, first.id).collect()) > 0  # all in one answer
        host = await v.paginate(get_all_inventory_hosts, filter=F.type == "vCenterServer").one()
        name = host.to_dict()["name"]
        body = v1_2_rev0.models.InventoryBrowserFilters.from_dict({"pagination": {"limit": 40}})
        objects = await v.paginate(get_inventory_objects, name, body=body).collect()  # in a part of the body
        machines = (F.type == "VirtualMachine") & F.size.between("20 GB", 200 * 1024**3) & ~F.name.ends_with("1")
        found = await v.paginate(get_inventory_objects, name, body=body, filter=machines, sort=F.size.desc()).collect()
        assert 0 < len(found) < len(objects)
        assert found == F.size.desc().sorted(row for row in objects if machines.matches(row))
        few = EntraIdTenantRestorePointSpec.from_dict({"limit": 2})  # at the top of the body
        points = v.paginate(browse_entra_id_tenant_backup_restore_points, str(uuid4()), body=few)
        ids = [point.id async for point in points]
        assert len(ids) == len(set(ids)) > 2


async def test_jobs_of_a_type_that_nobody_knows(backups: VbrServer) -> None:
    async with to_backups(backups) as v:
        for op, name in ((get_all_jobs, "GetAllJobs"), (get_all_jobs_states, "GetAllJobsStates")):
            operation: Any = op
            whole = {job.id async for job in v.paginate(operation)}
            backups.faults.add(Fault("unknown_job_type", operation=name))
            try:
                pager = v.paginate(operation)
                assert {job.id async for job in pager} == whole
                assert pager.drift.by_type
                assert pager.drift.left_out == ()
            finally:
                backups.faults.clear()


async def test_every_style_of_an_appliance(cloud: VbazServer) -> None:
    async with to_cloud(cloud) as v:
        for op, size in ((policy_get_policies, 3), (storage_account_get_accounts, 5)):  # Offset, and offset
            operation: Any = op
            pager = v.paginate(operation, limit=size)
            ids = [row.to_dict().get("id") or row.to_dict() async for row in pager]
            page: Any = await pager
            assert len(ids) == page.total > size
            assert not pager.drift
        ended = [v8.models.JobStatus("Success")]  # a named filter
        named = await v.paginate(policy_get_policies, last_job_status=ended).collect()
        assert 0 < len(named) < 8
        point: Any = await v.paginate(virtual_machine_restore_point_get_restore_point_page).first()
        assert point is not None
        reason = v8.models.FlrOptions.from_dict({"reason": "lost"})
        session: Any = await v.call(virtual_machine_restore_point_start_flr, point.id, body=reason)
        wanted = v8.models.FlrSessionSearchTaskStartRequest.from_dict({"path": "/", "traverse": True})
        search: Any = await v.call(flr_session_search_task_start, session.id, body=wanted)
        results = v.paginate(flr_session_search_task_get_results, session.id, search.search_id)  # {results, count}
        page = await results
        assert len(page.items) == page.total == page.answer.count
        await results.collect()
        assert results.drift.requests == 1
