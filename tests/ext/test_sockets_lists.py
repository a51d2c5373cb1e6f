"""Lists and filters, shown between the whole client and simulated servers over real TLS sockets."""

from __future__ import annotations

import json
from typing import Any

import pytest
from veeam_vbazure.v8.api.flr_session import (
    flr_session_search_task_get_results,
    flr_session_search_task_start,
)
from veeam_vbazure.v8.api.job_sessions import job_sessions_get_job_sessions
from veeam_vbazure.v8.api.virtual_machine import virtual_machine_get_virtual_machine_page
from veeam_vbazure.v8.api.virtual_machine_restore_point import (
    virtual_machine_restore_point_get_restore_point_page,
    virtual_machine_restore_point_start_flr,
)
from veeam_vbazure.v8.models import JobStatus
from veeam_vbr.v1_2_rev0.api.backup_browsers import (
    browse_flr_mount,
)
from veeam_vbr.v1_2_rev0.api.backups import get_all_backups, get_backup_objects
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_all_inventory_hosts, get_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, get_all_jobs_states
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session_logs
from veeam_vbr.v1_2_rev0.models import (
    FlrBrowseFolderSpec,
    InventoryBrowserFilters,
    PaginationFilter,
    PaginationSpec,
)

from tests.ext.simulated import Served, connect, mounted, received
from veeam_ext import (
    F,
    NotOneError,
)
from veeam_sim import Clock, VbazServer, VbrServer

pytestmark = pytest.mark.anyio


async def test_lists_of_a_backup_server(backup: VbrServer) -> None:
    async with connect(backup) as v:
        pager = v.paginate(get_all_sessions, limit=64)
        found = [session.id async for session in pager]
        assert len(set(found)) == len(found) == backup.product.status()["sessions"]
        assert backup.asgi.counts["GetAllSessions"] == 12  # a row of each page is read again
        assert not pager.drift
        assert [session.id for session in await pager.collect(max_items=70)] == found[:70]
        assert [row.id async for page in pager.pages() for row in page.items] == found
        assert getattr(await pager.first(), "id", None) == found[0]
        assert (await pager).total == len(found)
        async with pager.prefetch(4) as ahead:
            assert [session.id async for session in ahead] == found
        logs = await v.paginate(get_session_logs, found[0]).collect()
        assert logs == (await v.call(get_session_logs, found[0])).records
        jobs = await v.paginate(get_all_jobs).collect()
        assert (await v.paginate(get_all_jobs, name_filter=jobs[3].name).one()).id == jobs[3].id
        with pytest.raises(NotOneError):
            await v.paginate(get_all_jobs, name_filter="*").one()


async def test_lists_whose_page_is_chosen_in_the_body(backup: VbrServer) -> None:
    async with connect(backup) as v:
        vcenter: Any = await v.paginate(get_all_inventory_hosts, filter=F.type == "vCenterServer").one()
        whole = await v.paginate(get_inventory_objects, vcenter.name).collect()
        pages = InventoryBrowserFilters(pagination=PaginationFilter(limit=16))
        asked = received(backup, "GetInventoryObjects")
        rows = await v.paginate(get_inventory_objects, vcenter.name, body=pages).collect()
        assert [row.to_dict() for row in rows] == [row.to_dict() for row in whole]
        assert [call.body["pagination"]["limit"] for call in asked] == [16] * 5
        session = await mounted(v)
        folder = FlrBrowseFolderSpec(path="C:")
        drive = await v.paginate(browse_flr_mount, session, body=folder).collect()
        folder.pagination = PaginationSpec(limit=2)
        assert await v.paginate(browse_flr_mount, session, body=folder).collect() == drive
        assert len(drive) > 2
        one = await v.paginate(get_all_backups).first()
        assert one is not None
        assert len(await v.paginate(get_backup_objects, one.id).collect()) > 0


async def test_lists_of_an_appliance(appliance: VbazServer) -> None:
    product = appliance.product
    async with connect(appliance) as v:
        machines = await v.paginate(virtual_machine_get_virtual_machine_page, limit=60).collect()
        assert len({machine.id for machine in machines}) == len(machines) == 250
        sessions = await v.paginate(job_sessions_get_job_sessions, limit=30).collect()
        assert len({session.id for session in sessions}) == len(sessions) == product.status()["sessions"]


async def test_found_files_of_an_appliance() -> None:
    clock = Clock(scale=0)
    appliance = VbazServer(clock=clock, sessions=5, machines=30)
    async with appliance.serve(), connect(appliance) as v:
        point = await v.paginate(virtual_machine_restore_point_get_restore_point_page).first()
        assert point is not None
        options = v.api.models.FlrOptions(reason="lost")
        session = await v.call(virtual_machine_restore_point_start_flr, point.id, body=options)
        clock.advance(60)
        wanted = v.api.models.FlrSessionSearchTaskStartRequest(path="/", traverse=True, search_pattern="a", limit=-1)
        task = await v.call(flr_session_search_task_start, str(session.id), body=wanted)
        pager = v.paginate(flr_session_search_task_get_results, str(session.id), str(task.search_id))
        clock.advance(60)
        found = await pager.collect()
        answer = await v.call(flr_session_search_task_get_results, str(session.id), str(task.search_id))
        assert len(found) == answer.count == len(answer.results or [])
        assert len(found) > 1


async def test_lists_that_shrink_and_are_capped(either: Served) -> None:
    vbr = isinstance(either, VbrServer)
    op: Any = get_all_sessions if vbr else virtual_machine_get_virtual_machine_page
    operation = "GetAllSessions" if vbr else "VirtualMachine_GetVirtualMachinePage"
    async with connect(either) as v:
        pager = v.paginate(op)
        whole = [row.id async for row in pager]
        either.faults.add("cap", operation, rows=20)
        either.faults.add("no_pagination", operation, probability=0.3)
        reader = pager.pages()
        first = await anext(reader)
        assert len(first.items) == 20
        checkpoint = json.loads(json.dumps(pager.checkpoint()))
        either.faults.add("shrink", operation, rows=7, count=3)
        seen = [row.id for row in first.items]
        resumed = v.paginate(op).resume(checkpoint)
        seen += [row.id async for row in resumed]
        assert resumed.drift.stepped_back > 0
        # Seven rows at the head went three times: what stays was read, whatever went.
        assert set(whole[21:]) <= set(seen) <= set(whole)


async def test_jobs_of_a_type_that_nobody_knows(backup: VbrServer) -> None:
    async with connect(backup) as v:
        lists: list[Any] = [get_all_jobs, get_all_jobs_states]
        for op in lists:
            backup.faults.clear()
            whole = {job.id async for job in v.paginate(op)}
            backup.faults.add("unknown_job_type")
            pager = v.paginate(op)
            assert {job.id async for job in pager} == whole
            assert pager.drift.by_type


# --- filters ----------------------------------------------------------------------------------------------------------


async def test_filters_of_the_inventory(backup: VbrServer) -> None:
    async with connect(backup) as v:
        vcenter: Any = await v.paginate(get_all_inventory_hosts, filter=F.type == "vCenterServer").one()
        whole = await v.paginate(get_inventory_objects, vcenter.name).collect()
        machine = F.type == "VirtualMachine"
        conditions = [
            machine & ((F.size > "50 GB") | ~F.name.contains("a")),
            machine & F.name.starts_with("zrh-w") & (F.size <= "100 GB"),
            F.type.in_("VirtualMachine", "Host") & ~F.name.ends_with("1"),
            machine & F.size.between("40 GB", "90 GB"),
        ]
        for condition in conditions:
            for order in (F.size.desc(), F.name.asc()):
                rows = await v.paginate(get_inventory_objects, vcenter.name, filter=condition, sort=order).collect()
                wanted = order.sorted([row for row in whole if condition.matches(row)])
                assert [row.to_dict() for row in rows] == [row.to_dict() for row in wanted]
                assert 0 < len(rows) < len(whole)


async def test_filters_of_an_appliance(appliance: VbazServer) -> None:
    async with connect(appliance) as v:
        whole = await v.paginate(virtual_machine_get_virtual_machine_page).collect()
        subscription = whole[0].subscription_id
        chosen = await v.paginate(
            virtual_machine_get_virtual_machine_page, subscription_id=subscription, limit=20
        ).collect()
        assert [row.id for row in chosen] == [row.id for row in whole if row.subscription_id == subscription]
        asked = received(appliance, "JobSessions_GetJobSessions")
        text = "name eq 'a b' & (x > 1) – ü"
        failed = await v.paginate(
            job_sessions_get_job_sessions, status=[JobStatus("Error"), JobStatus("Warning")], filter_=text, limit=10
        ).collect()
        assert {session.status for session in failed} <= {"Error", "Warning"}
        assert {call.one("Filter") for call in asked} == {text}
        assert asked[0].query["Status"] == ["Error", "Warning"]
