"""Waits and the hub, shown between the whole client and simulated servers over real TLS sockets."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from veeam_vbazure.v8.api.azure_service_account import (
    azure_service_account_get_account,
    azure_service_account_get_accounts,
)
from veeam_vbazure.v8.api.policy import policy_get_policies, policy_start_policy
from veeam_vbazure.v8.api.region import region_get_regions_page
from veeam_vbr.v1_2_rev0.api.automation import export_credentials, import_credentials
from veeam_vbr.v1_2_rev0.api.backup_browsers import browse_entra_id_tenant_mount, restore_entra_id_tenant_items
from veeam_vbr.v1_2_rev0.api.backups import get_all_backups
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_all_inventory_hosts, rescan_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, start_job
from veeam_vbr.v1_2_rev0.api.restore import (
    get_all_instant_vi_vm_recovery_mounts,
    instant_vi_vm_recovery_mount,
    start_entra_id_tenant_restore,
)
from veeam_vbr.v1_2_rev0.api.restore_points import get_all_object_restore_points
from veeam_vbr.v1_2_rev0.api.sessions import get_session_task_sessions
from veeam_vbr.v1_2_rev0.models import (
    CredentialsImportSpecCollection,
    EntraIDItemIncludeRestoreSpec,
    EntraIdTenantItemRestoreSpec,
    EntraIdTenantStartRestoreSpec,
    EntraIdTenantUserBrowseSpec,
    InstantViVMOriginalLocationRecoverySpec,
    SecureRestoreSpec,
)

from tests.ext.simulated import Served, Time, connect, mounted
from veeam_ext import (
    Connection,
    End,
    Event,
    NeedsPersonError,
    Progress,
    WaitError,
    WaitTimeoutError,
    WorkCanceledError,
    WorkFailedError,
)
from veeam_sim import Clock, VbazServer, VbrServer

pytestmark = pytest.mark.anyio


@pytest.fixture
def turn(time: Time) -> Callable[[Progress], object]:
    """Turns the server's clock with every look at a work, so that nobody waits for it."""
    return lambda progress: time.clock.advance(2)


async def start(v: Connection, number: int = 0, server: Served | None = None, **outcome: Any) -> Any:
    """Start a job or a policy, which ends as the server is told."""
    vbaz = v.api.__name__.startswith("veeam_vbazure")
    op: Any = policy_start_policy if vbaz else start_job
    if server is not None:
        server.faults.add("outcome", "Policy_StartPolicy" if vbaz else "StartJob", count=1, **outcome)
    listing: Any = policy_get_policies if vbaz else get_all_jobs
    jobs = [job for job in await v.paginate(listing).collect() if not getattr(job, "is_disabled", False)]
    started = await v.call(op, jobs[number].id)
    return started[0] if vbaz else started


async def test_work_of_a_backup_server(backup: VbrServer, turn: Callable[[Progress], object]) -> None:
    ended: dict[str, Any] = {}
    async with connect(backup) as v:

        async def wait(work: Any, **options: Any) -> None:
            waiter = v.wait(work, on_progress=turn, **options)
            found = await waiter
            ended[waiter.kind] = found

        started = await start(v)
        host: Any = await v.paginate(get_all_inventory_hosts).first()
        point = await v.paginate(get_all_object_restore_points).first()
        assert point is not None
        backup.clock.advance(3)
        part = (await v.paginate(get_session_task_sessions, started.id).collect())[-1]
        scan = SecureRestoreSpec(antivirus_scan_enabled=False)
        recovery = InstantViVMOriginalLocationRecoverySpec(restore_point_id=point.id, secure_restore=scan)
        await v.call(instant_vi_vm_recovery_mount, body=recovery)
        machine = await v.paginate(get_all_instant_vi_vm_recovery_mounts).one()
        assert machine.state == "Mounting"
        exported = (await v.call(export_credentials)).to_dict()
        tenant = await v.paginate(get_all_backups).first()
        assert tenant is not None
        mount = await v.call(start_entra_id_tenant_restore, body=EntraIdTenantStartRestoreSpec(backup_id=tenant.id))
        user = await v.paginate(browse_entra_id_tenant_mount, tenant.id, body=EntraIdTenantUserBrowseSpec()).first()
        items = [EntraIDItemIncludeRestoreSpec(item_id=getattr(user, "id", None))]
        restored = await v.call(
            restore_entra_id_tenant_items, mount.session_id, body=EntraIdTenantItemRestoreSpec(items=items)
        )
        async with anyio.create_task_group() as group:
            for work in (
                started,
                part,
                await v.call(rescan_inventory_objects, host.name),
                await v.call(import_credentials, body=CredentialsImportSpecCollection.from_dict(exported)),
                machine,
                mount,
                restored,
            ):
                group.start_soon(wait, work)
        await wait(await mounted(v), kind="flr_mount")
    assert {kind: str(getattr(work, "state", "")) for kind, work in ended.items()} == {
        "session": "Stopped",
        "task_session": "Stopped",
        "task": "Stopped",
        "automation_session": "Stopped",
        "vm_mount": "Mounted",
        "entra_mount": "",
        "entra_restore_session": "Success",
        "flr_mount": "",
    }
    assert ended["task"].result == ended["session"].result.result == "Success"


async def test_work_of_an_appliance(appliance: VbazServer, turn: Callable[[Progress], object]) -> None:
    async with connect(appliance) as v:
        seen: list[str] = []

        def show(progress: Progress) -> None:
            seen.append(progress.state)
            turn(progress)

        work = await start(v)
        done = await v.wait(work, on_progress=show)
        assert (done.id, done.status) == (work.id, "Success")
        assert seen == ["Pending", "Running", "Success"]
        answer = await v.raw(region_get_regions_page, sync=True)
        assert answer.status_code == 202
        later: Any = await v.wait(answer.parsed, on_progress=turn)
        appliance.clock.scale = 20  # a call has nobody who turns the clock
        at_once = await v.call(region_get_regions_page)
        by_call = await v.call(region_get_regions_page, sync=True)
        assert type(later) is type(by_call) is type(at_once)
        assert later.results == by_call.results == at_once.results
        account = await v.paginate(azure_service_account_get_accounts).first()
        assert account is not None
        first = await v.call(azure_service_account_get_account, str(account.account_id))
        appliance.faults.add("accepted", count=1)
        second = await v.call(azure_service_account_get_account, str(account.account_id))
        assert appliance.asgi.counts["AsyncOperation_GetOperation"] >= 3
        assert first == second


async def test_a_wait_that_takes_too_long(either: Served, turn: Callable[[Progress], object]) -> None:
    async with connect(either) as v:
        work = await start(v, server=either, seconds=1e6)
        for then in ("leave", "stop"):
            with pytest.raises(WaitTimeoutError) as caught:
                await v.wait(work, timeout=0.05, on_timeout=then)
            assert (caught.value.work_id, caught.value.stopped) == (work.id, then == "stop")
            assert bool(asked_to_stop(either, work.id)) == (then == "stop")
        with pytest.raises(stopped_error(either)):
            await v.wait(work.id, kind=caught.value.kind, on_progress=turn)


def stopped_error(server: Served) -> type[WaitError]:
    """How work that was stopped ends: a backup server calls it failed, and not canceled."""
    return WorkFailedError if isinstance(server, VbrServer) else WorkCanceledError


def asked_to_stop(server: Served, identifier: str) -> Any:
    """When the server was asked to stop a session; None if nobody asked."""
    if isinstance(server, VbrServer):
        return server.product.work.sessions[identifier].stop_asked
    return server.product.work.sessions[identifier].stopped


async def test_work_that_fails_says_why(either: Served, turn: Callable[[Progress], object]) -> None:
    vbr = isinstance(either, VbrServer)
    async with connect(either) as v:
        work = await start(v, server=either, result="Failed" if vbr else "Error", text="No space left")
        either.clock.advance(100)
        with pytest.raises(WorkFailedError, match="No space left") as caught:
            await v.wait(work)
        assert (caught.value.work_id, caught.value.work.id) == (work.id, work.id)
        assert [task.result.result for task in caught.value.tasks] == ["Failed"] * vbr
        assert caught.value.log[-1].status in ("Failed", "Error")
        waiter = v.wait(await start(v, 1, either, seconds=1e6))
        await waiter.stop()
        either.clock.advance(5)
        with pytest.raises(stopped_error(either)):
            await waiter


async def test_work_that_waits_for_a_person(backup: VbrServer, turn: Callable[[Progress], object]) -> None:
    async with connect(backup) as v:
        work = await start(v, server=backup, state="WaitingTape")
        with pytest.raises(NeedsPersonError, match="WaitingTape"):
            await v.wait(work, on_progress=turn)
        asked: list[str] = []

        async def give_up(progress: Progress) -> None:
            asked.append(progress.state)
            await v.wait(progress.work).stop()

        with pytest.raises(stopped_error(backup)):
            await v.wait(work, on_progress=turn, on_person=give_up)
        assert asked == ["WaitingTape"]


# What another process does: it is told where, who and for which work, and tells how that ended.
ELSEWHERE = """
import json, sys
import anyio
from veeam_ext import Pin, vbaz, vbr
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0

async def wait(connection, token):
    async with connection as v:
        work = await v.resume_wait(token, longest=0.5)
        return [work.id, str(getattr(work, "status", None) or work.result.result)]

async def main(given):
    for product, url, pin, username, password, token in given:
        product, api = (vbr, v1_2_rev0) if product == "vbr" else (vbaz, v8)
        connection = product.connect(url, api=api, username=username, password=password, tls=Pin(pin))
        print(json.dumps(await wait(connection, token)))

anyio.run(main, json.load(sys.stdin), backend=sys.argv[1])
"""


async def test_a_wait_goes_on_in_another_process(
    backup: VbrServer, appliance: VbazServer, anyio_backend_name: str
) -> None:
    given: list[tuple[str, ...]] = []
    works: list[str] = []
    servers: list[tuple[str, Served]] = [("vbr", backup), ("vbazure", appliance)]
    for product, server in servers:
        async with connect(server) as v:
            work = await start(v, server=server, result="Warning", seconds=10)
            works.append(work.id)
            token = v.wait(work).to_json()
        server.clock.scale = 10
        given.append((product, str(server.url), server.fingerprint, server.username, server.password, token))
    there = await anyio.run_process(
        [sys.executable, "-c", ELSEWHERE, anyio_backend_name],
        input=json.dumps(given).encode(),
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stderr=None,
    )
    assert [json.loads(line) for line in there.stdout.splitlines()] == [[work, "Warning"] for work in works]


# --- many works -------------------------------------------------------------------------------------------------------


async def test_a_hub_waits_for_many(either: Served) -> None:
    vbr = isinstance(either, VbrServer)
    listing, polling = (
        ("GetAllSessions", "GetSession") if vbr else ("JobSessions_GetJobSessions", "JobSessions_GetJobSessionById")
    )
    async with connect(either) as v:
        works = [await start(v, number) for number in range(4)]
        works.append(await start(v, 4, either, result="Failed" if vbr else "Error", text="No space left"))
        either.asgi.counts.clear()
        either.faults.add("status", listing, status=503, probability=0.1)
        either.faults.add("drop", listing, probability=0.1)
        either.clock.scale = 5
        async with v.hub(interval=0.2, explain=True) as hub:
            ends: list[End[Any]] = [end async for end in hub.as_completed(works)]
            assert sorted(end.index for end in ends) == list(range(5))
            assert {end.id: end.outcome for end in ends} == {
                work.id: "failed" if work is works[-1] else "success" for work in works
            }
            failure = next(end.error for end in ends if end.error)
            assert isinstance(failure, WorkFailedError)
            assert "No space left" in str(failure)
            with pytest.raises(ExceptionGroup, match="1 of 1 works") as caught:
                await hub.gather([failure.work])
            assert [type(error) for error in caught.value.exceptions] == [WorkFailedError]
            good = [end.result for end in ends if end.error is None]
            assert await hub.gather(good) == good  # which they are already: that costs nothing
        assert either.asgi.counts[polling] == 0
        assert 0 < either.asgi.counts[listing] < 30


@pytest.mark.parametrize("kind", [VbrServer, VbazServer])
async def test_a_hub_watches(kind: type[Served]) -> None:
    server = kind(clock=Clock(scale=8), sessions=30, machines=30)
    seen: list[Event] = []
    async with server.serve(), connect(server) as v, v.hub(interval=0.1) as hub:
        begun: list[str] = []

        async def begin() -> None:
            await anyio.sleep(0.3)
            begun.append((await start(v, server=server, result="Warning", seconds=10)).id)

        async with anyio.create_task_group() as group:
            group.start_soon(begin)
            async for event in hub.watch("session" if kind is VbrServer else "job_session"):
                seen.append(event)
                if begun and (event.what, event.id) == ("ended", begun[0]):
                    break
    first, *between, last = [event.what for event in seen if event.id == begun[0]]
    assert (first, set(between), last) == ("created", {"progress"}, "ended")
    assert seen[-1].progress.outcome == "warning"
