"""Waits, the hub, watching and starts that happen once, against simulated servers over real sockets."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from veeam_vbazure import v8
from veeam_vbazure.v8.api.key_vault import key_vault_get_key_vault_by_id, key_vault_get_key_vaults_page
from veeam_vbazure.v8.api.policy import policy_get_policies, policy_start_policy
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.automation import import_credentials
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_all_inventory_hosts, rescan_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, start_job
from veeam_vbr.v1_2_rev0.api.sessions import get_session_task_sessions

from veeam_ext import Connection, End, Event, Pin, Progress, vbaz, vbr
from veeam_ext.errors import NeedsPersonError, WaitTimeoutError, WorkFailedError
from veeam_sim import VbazServer, VbrServer

pytestmark = pytest.mark.anyio

SOON = 0.3  # seconds between two looks


@asynccontextmanager
async def backup_server(pace: float = 1.0) -> AsyncGenerator[tuple[VbrServer, Connection, list[str]]]:
    """A server whose runs take `pace` seconds, a connection to it, and the ids of its jobs."""
    server = VbrServer(sessions=300, machines=60, jobs=12, pace=pace)
    async with (
        server.serve() as url,
        vbr.connect(
            url, username=server.username, password=server.password, api=v1_2_rev0, tls=Pin(server.fingerprint)
        ) as v,
    ):
        yield server, v, [job.id async for job in v.paginate(get_all_jobs) if not job.is_disabled]


@asynccontextmanager
async def appliance() -> AsyncGenerator[tuple[VbazServer, Connection, list[str]]]:
    server = VbazServer(pace=1.0)
    async with (
        server.serve() as url,
        vbaz.connect(url, username=server.username, password=server.password, api=v8, tls=Pin(server.fingerprint)) as v,
    ):
        yield server, v, [str(policy.id) async for policy in v.paginate(policy_get_policies)]


async def test_one_session_from_its_start_to_its_end() -> None:
    async with backup_server() as (server, v, jobs):
        seen: list[Progress] = []
        server.faults.add("html", "GetSession", count=2)
        done = await v.wait(await v.call(start_job, jobs[0]), on_progress=seen.append, longest=SOON)
        assert (done.state, seen[0].state, seen[-1].outcome) == ("Stopped", "Starting", "success")
        assert [found.percent or 0 for found in seen] == sorted(found.percent or 0 for found in seen)
        server.faults.add("outcome", "StartJob", result="Failed", text="No space left", count=1)
        with pytest.raises(WorkFailedError, match="No space left") as failed:
            await v.wait(await v.call(start_job, jobs[1]))
        assert failed.value.log
        listed = (await v.call(get_session_task_sessions, failed.value.work_id)).data
        failing = [task.id for task in listed if task.to_dict()["result"]["result"] == "Failed"]
        assert [task.id for task in failed.value.tasks] == failing


async def test_sessions_that_do_not_end_by_themselves() -> None:
    async with backup_server() as (server, v, jobs):
        server.faults.add("outcome", "StartJob", state="WaitingTape", count=1)
        tape = await v.call(start_job, jobs[0])
        with pytest.raises(NeedsPersonError, match="WaitingTape"):
            await v.wait(tape)
        async with v.hub(interval=SOON) as hub:
            (error,) = await hub.gather([tape], return_exceptions=True)
        assert isinstance(error, NeedsPersonError)
        with pytest.raises(WaitTimeoutError) as left:
            await v.wait(tape, timeout=1, on_person=lambda progress: None)
        assert not left.value.stopped
        with pytest.raises(WaitTimeoutError) as stopped:
            await v.wait(tape, timeout=1, on_timeout="stop", on_person=lambda progress: None)
        assert stopped.value.stopped
        # Servers tell of what was stopped through the API that it failed.
        with pytest.raises(WorkFailedError, match="Stopped by user"):
            await v.wait(tape.id, kind="session", on_person=lambda progress: None)


ELSEWHERE = """
import sys
import anyio
from veeam_vbr import v1_2_rev0
from veeam_ext import Pin, vbr

async def main(url, user, password, fingerprint):
    async with vbr.connect(url, username=user, password=password, api=v1_2_rev0, tls=Pin(fingerprint)) as v:
        session = await v.resume_wait(sys.stdin.read(), timeout=60)
    print(session.id, session.state)

anyio.run(main, *sys.argv[1:])
"""


async def test_a_wait_goes_on_in_another_process() -> None:
    async with backup_server(pace=3) as (server, v, jobs):
        session = await v.call(start_job, jobs[0])
        wait = v.wait(session, timeout=0.1)
        with pytest.raises(WaitTimeoutError):
            await wait
        command = [sys.executable, "-c", ELSEWHERE, v.url, server.username, server.password, server.fingerprint]
        env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        answer = await anyio.run_process(command, input=wait.to_json().encode(), env=env)
        assert answer.stdout.decode().split() == [session.id, "Stopped"]


async def test_many_works_of_three_kinds() -> None:
    async with backup_server() as (server, v, jobs):
        for kind in ("html", "status"):
            server.faults.add(kind, "Get*", probability=0.05)
        server.faults.add("outcome", "StartJob", result="Failed", text="No space left", count=3)
        host = await v.paginate(get_all_inventory_hosts).first()
        body = v1_2_rev0.models.CredentialsImportSpecCollection.from_dict({"credentials": []})
        works: list[Any] = [await v.call(start_job, job) for job in jobs[:9]]
        works.append(await v.call(rescan_inventory_objects, str(host and host.to_dict()["name"])))
        works.append(await v.call(import_credentials, body=body))
        async with v.hub(interval=SOON, explain=True) as hub:
            with pytest.raises(ExceptionGroup, match="3 of 11") as caught:
                await hub.gather(works)
            ends: list[End[Any]] = [end async for end in hub.as_completed(works)]
        failures = [error for error in caught.value.exceptions if isinstance(error, WorkFailedError)]
        assert [error.work_id for error in failures] == [work.id for work in works[:3]]
        assert all(error.log for error in failures)
        assert {end.kind for end in ends} == {"session", "task", "automation_session"}
        assert [end.outcome for end in sorted(ends, key=lambda end: end.index)][:3] == ["failed"] * 3
        assert server.asgi.counts["GetSession"] < len(works)


async def test_what_happens_is_watched() -> None:
    async with backup_server() as (_, v, jobs), v.hub(interval=SOON) as hub, anyio.create_task_group() as tasks:
        started: list[str] = []

        async def start() -> None:
            await anyio.sleep(2 * SOON)
            started.append((await v.call(start_job, jobs[0])).id)

        tasks.start_soon(start)
        seen: list[Event] = []
        with anyio.fail_after(30):
            async for event in hub.watch():
                seen.append(event)
                if event.what == "ended":
                    break
        assert {event.id for event in seen} == set(started)
        assert [event.what for event in seen if event.what != "progress"] == ["created", "ended"]
        assert any(event.what == "progress" for event in seen)


async def test_a_start_whose_answer_is_lost_happens_once() -> None:
    async with backup_server() as (server, v, jobs):
        server.faults.add("drop_after", "StartJob", count=1)
        session = await v.start_once(start_job, jobs[0])
        assert server.asgi.counts["StartJob"] == 1
        assert (await v.wait(session)).job_id == jobs[0]
    async with appliance() as (server, v, policies):
        server.faults.add("drop_after", "Policy_StartPolicy", count=1)
        sessions = await v.start_once(policy_start_policy, policies[0])
        assert server.asgi.counts["Policy_StartPolicy"] == 1
        async with v.hub(interval=SOON) as hub:
            assert {session.id for session in await hub.gather(sessions)} == {session.id for session in sessions}


async def test_work_of_an_appliance() -> None:
    async with appliance() as (server, v, policies):
        server.faults.add("status", "JobSessions_*", probability=0.05)
        server.faults.add("outcome", "Policy_StartPolicy", result="Error", text="Quota exceeded", count=1)
        works = [session for policy in policies[:6] for session in await v.call(policy_start_policy, policy)]
        async with v.hub(interval=SOON) as hub:
            ends = [end async for end in hub.as_completed(works)]
        assert sorted(end.id for end in ends) == sorted(str(work.id) for work in works)
        assert [end.outcome for end in ends].count("failed") == 1
        vault = (await v.paginate(key_vault_get_key_vaults_page).collect())[0]
        server.faults.add("accepted", "KeyVault_*")
        found = await v.call(key_vault_get_key_vault_by_id, str(vault.id))
        assert (type(found), found.id) == (v8.models.KeyVault, vault.id)
