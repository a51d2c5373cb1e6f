"""The main job from beginning to end, against simulated servers: log in, filter, page, start work, wait for it.

Every step checks its result; the exit status is 0 only if all of them did what they should.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import anyio
from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table
from veeam_vbazure import v8
from veeam_vbazure.v8.api.azure_service_account import azure_service_account_get_accounts
from veeam_vbazure.v8.api.region import region_get_regions_page
from veeam_vbazure.v8.api.system import system_get_about
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.inventory_browser import (
    create_entra_id_tenant,
    get_all_entra_id_tenants,
    get_all_inventory_hosts,
    get_inventory_objects,
    rescan_inventory_objects,
)
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, get_all_jobs_states, start_job
from veeam_vbr.v1_2_rev0.api.repositories import get_all_repositories
from veeam_vbr.v1_2_rev0.api.service import get_server_info
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions
from veeam_vbr.v1_2_rev0.models import (
    EEntraIDTenantCreationMode,
    EntraIDTenantAuthenticationSpec,
    EntraIDTenantExistingAccountSpec,
    EntraIDTenantSpec,
    ESessionResult,
    ETaskResult,
    VmwareObjectModel,
)

from veeam_ext import Attempt, Connection, F, Pin, Progress, vbaz, vbr
from veeam_sim import VbazServer, VbrServer

console = Console(width=None if sys.stdout.isatty() else 110)


class Demo:
    """What was done, and how many requests it took."""

    def __init__(self) -> None:
        self.requests = 0
        self.told = 0
        self.done: list[tuple[str, str, int]] = []

    @asynccontextmanager
    async def count(self, attempt: Attempt) -> AsyncGenerator[None]:
        """A hook: every request over the wire comes through here, token calls included."""
        self.requests += 1
        yield

    async def step(self, title: str, work: Callable[[], Awaitable[str]]) -> None:
        """Do one step and note what it says."""
        said = await work()
        self.done.append((title, said, self.requests - self.told))
        self.told = self.requests
        console.print(f"[green]✓[/] {title}: {said}", highlight=False)

    def table(self) -> Table:
        """Everything that was done."""
        table = Table("step", "result", title="What was done")
        table.add_column("requests", justify="right")
        for title, said, requests in self.done:
            table.add_row(title, said, str(requests))
        table.add_section()
        table.add_row("all", "every result was checked", str(self.requests))
        return table


def check(fact: bool, otherwise: str) -> None:
    """Stop the demo if a result is not what it should be."""
    if not fact:
        raise SystemExit(f"demo failed: {otherwise}")


async def backup_server(demo: Demo, server: VbrServer, url: str) -> None:
    """The steps on Veeam Backup & Replication."""
    connection = vbr.connect(
        url,
        username=server.username,
        password=server.password,
        api=v1_2_rev0,
        tls=Pin(server.fingerprint),
        hooks=[demo.count],
    )
    async with connection as v:

        async def server_info() -> str:
            info = await v.call(get_server_info)
            check(bool(info.name and info.build_version), "the server did not say who it is")
            return f"{info.name}, build {info.build_version}, revision {v.api.REVISION}"

        async def machines() -> str:
            vcenter = await v.paginate(get_all_inventory_hosts, filter=F.type == "vCenterServer").first()
            check(isinstance(vcenter, VmwareObjectModel), "there is no vCenter server")
            assert isinstance(vcenter, VmwareObjectModel)
            wanted = (
                (F.type == "VirtualMachine") & ~F.name.contains("tmp") & ((F.size > "50 GB") | F.name.starts_with("db"))
            )
            found = await v.paginate(
                get_inventory_objects, hostname=vcenter.name, filter=wanted, sort=F.size.desc()
            ).collect()
            check(len(found) > 10, f"only {len(found)} virtual machines were found")
            check(all(wanted.matches(machine) for machine in found), "an object does not match the filter")
            largest = found[0]
            check(isinstance(largest, VmwareObjectModel), "an inventory object is of no known kind")
            assert isinstance(largest, VmwareObjectModel)
            return f"{len(found)} on {vcenter.name}, largest {largest.name} with {largest.size}"

        async def sessions() -> str:
            seen: set[str] = set()
            async for session in v.paginate(get_all_sessions, limit=500):
                seen.add(session.id)
            check(len(seen) >= 10_000, f"only {len(seen)} sessions came")
            return f"{len(seen)} sessions"

        async def rescan() -> str:
            host = await v.paginate(get_all_inventory_hosts).first()
            assert isinstance(host, VmwareObjectModel)
            task = await v.wait(await v.call(rescan_inventory_objects, hostname=host.name), timeout=60)
            check(task.result == ETaskResult.SUCCESS, f"the rescan ended with {task.result}")
            return f"{host.name}: {task.result}"

        await demo.step("log in", server_info)
        await demo.step("find virtual machines", machines)
        await demo.step("page through sessions", sessions)
        await demo.step("rescan a host", rescan)
        await demo.step("add an Entra ID tenant", lambda: tenant(v))
        await demo.step("start a job", lambda: job(v))


async def tenant(v: Connection) -> str:
    """Add a Microsoft Entra ID tenant and show how far its session has come."""
    repository = await v.paginate(get_all_repositories).first()
    assert repository is not None
    body = EntraIDTenantSpec(
        azure_tenant_id="3f8e6b1c-5d2a-4b7e-9c41-0a6d8e2f7b93",
        cache_repository_id=repository.id,
        creation_mode=EEntraIDTenantCreationMode.EXISTING_ACCOUNT,
        existing_account=EntraIDTenantExistingAccountSpec(
            authentication=EntraIDTenantAuthenticationSpec(
                application_id="b7a0d9f2-1c3e-4f58-8a6b-2e9d7c5f0a14", secret="not-a-real-secret"
            )
        ),
    )
    with Bar(console=console, transient=True) as bar:
        line = bar.add_task("adding the tenant", total=100)

        def show(progress: Progress) -> None:
            bar.update(line, completed=progress.percent or 0)

        session = await v.wait(await v.call(create_entra_id_tenant, body=body), timeout=120, on_progress=show)
    assert session.result
    check(session.result.result == ESessionResult.SUCCESS, f"the tenant was not added: {session.result.message}")
    added = await v.paginate(get_all_entra_id_tenants).collect()
    check(any(t.azure_tenant_id == body.azure_tenant_id for t in added), "the tenant is not in the list")
    return f"session {session.result.result}, {len(added)} tenants"


async def job(v: Connection) -> str:
    """Start a job that is idle, and wait for its session."""
    states = await v.paginate(get_all_jobs_states).collect()
    idle = {state.id for state in states if str(state.status).casefold() in ("inactive", "stopped")}
    chosen = next(
        (job for job in await v.paginate(get_all_jobs).collect() if job.id in idle and not job.is_disabled), None
    )
    check(chosen is not None, "there is no idle job")
    assert chosen is not None
    session = await v.wait(await v.call(start_job, id=chosen.id), timeout=120)
    assert session.result
    check(session.job_id == chosen.id, "the session is of another job")
    check(session.result.result in (ESessionResult.SUCCESS, ESessionResult.WARNING), "the job failed")
    return f"{type(chosen).__name__} {chosen.name}: {session.result.result}"


async def appliance(demo: Demo, server: VbazServer, url: str) -> None:
    """The steps on Veeam Backup for Microsoft Azure."""
    account = next(account for account in server.product.accounts if account.mfa_code)

    async def code() -> str:
        """In life: ask the person in front of the screen."""
        return str(account.mfa_code)

    connection = vbaz.connect(
        url,
        username=account.username,
        password=account.password,
        mfa_code=code,
        api=v8,
        tls=Pin(server.fingerprint),
        hooks=[demo.count],
    )
    async with connection as v:

        async def version() -> str:
            info = await v.call(system_get_about)
            check(bool(info.server_version), "the appliance did not say its version")
            return f"appliance {info.server_version}, revision {v.api.REVISION}"

        async def accounts() -> str:
            found = await v.paginate(azure_service_account_get_accounts).collect()
            check(len(found) > 0, "there are no service accounts")
            return f"{len(found)}, first {found[0].name}"

        async def regions() -> str:
            answer = await v.raw(region_get_regions_page, sync=True)
            check(answer.status_code == 202, f"the appliance answered {answer.status_code} at once")
            page = await v.call(region_get_regions_page, sync=True)
            check(bool(page.results), "there are no regions")
            return f"{len(page.results or [])} regions, once the operation had ended"

        await demo.step("log in with a second factor", version)
        await demo.step("list service accounts", accounts)
        await demo.step("call what answers 202", regions)


async def main() -> int:
    """Run all steps; 0 if each of them was checked."""
    demo = Demo()
    server, azure = VbrServer(sessions=10_000, machines=4_000), VbazServer()
    async with server.serve() as url, azure.serve() as azure_url:
        console.print(f"simulated servers: {url} and {azure_url}", highlight=False)
        await backup_server(demo, server, url)
        await appliance(demo, azure, azure_url)
    console.print(demo.table())
    return 0


if __name__ == "__main__":
    sys.exit(anyio.run(main))
