"""Waits for every kind of work, in virtual time: how they end, and what never ends them."""

from __future__ import annotations

import contextlib
import importlib
import json
import pickle
import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, cast

import anyio
import anyio.lowlevel
import pytest
from veeam_vbazure import v8, v8_1
from veeam_vbazure.v8.api.key_vault import key_vault_get_key_vault_by_id
from veeam_vbr import v1_2_rev0 as vbr
from veeam_vbr import v1_2_rev1

from tests.ext.fakes import FakeCaller, status_error
from tests.ext.virtual import Backend, backends
from veeam_ext._wait import Waiter, settle
from veeam_ext._work import Progress, identify
from veeam_ext.errors import (
    CertificateError,
    ConfigurationError,
    DecodingError,
    ForbiddenError,
    LoginError,
    NeedsPersonError,
    RateLimitedError,
    TransportError,
    UnauthorizedError,
    WaitError,
    WaitTimeoutError,
    WorkCanceledError,
    WorkFailedError,
    WorkVanishedError,
)

pytestmark = pytest.mark.anyio


@pytest.fixture(params=sorted(backends))
def anyio_backend(request: pytest.FixtureRequest) -> Backend:
    return backends[request.param]()


def session(state: str = "Stopped", result: str | None = "Success", **more: Any) -> dict[str, Any]:
    found = {
        "id": "s-1",
        "name": "Backup Job 1",
        "jobId": "j-1",
        "sessionType": "BackupJob",
        "state": state,
        "creationTime": "2026-01-01T00:00:00Z",
        "progressPercent": 100 if state == "Stopped" else 40,
        "result": {"result": result, "message": "", "isCanceled": False} if state == "Stopped" else None,
    }
    return found | more


WORKING = session("Working")


class Script:
    """Answers polls in turn, the last answer again and again; lists that explain failures are answered as given."""

    def __init__(self, answers: Iterable[Any], **others: Any) -> None:
        self.answers = list(answers)
        self.others = others
        self.polls: list[float] = []
        self.calls: list[str] = []

    def __call__(self, request: Any) -> Any:
        name = request.operation.split(".")[1]
        self.calls.append(f"{name} {request.url}")
        if name in self.others:
            return self.others[name]
        self.polls.append(anyio.current_time())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def waiter(
    answers: Iterable[Any], work: Any = "s-1", *, api: Any = vbr, others: Any = None, **options: Any
) -> Waiter[Any]:
    if isinstance(work, str) and "kind" not in options:
        options["kind"] = "session"
    return Waiter(FakeCaller(api, Script(answers, **(others or {}))), work, **options)


def script(wait: Waiter[Any]) -> Script:
    return cast("Script", cast("Any", wait)._caller.handler)


async def test_a_session_is_polled_soon_then_ever_more_slowly() -> None:
    wait = waiter([WORKING] * 40 + [session()])
    began = anyio.current_time()
    done = await wait
    assert isinstance(done, vbr.models.SessionModel)
    assert done.to_dict() == session()
    times = [time - began for time in script(wait).polls]
    gaps = [later - earlier for earlier, later in zip([0, *times], times, strict=False)]
    assert gaps[0] <= 0.6
    assert max(gaps) <= 15 * 1.2
    assert min(gaps[12:]) >= 15 * 0.8
    assert all(gap < later * 1.7 for gap, later in zip(gaps, gaps[2:], strict=False))
    assert len(set(gaps[15:])) > 10


async def test_the_longest_time_between_polls_can_be_set() -> None:
    wait = waiter([WORKING] * 30 + [session()], longest=2)
    await wait
    polls = script(wait).polls
    assert max(later - earlier for earlier, later in pairwise(polls)) <= 2.4


async def test_work_that_has_ended_already_is_not_polled() -> None:
    model = vbr.models.SessionModel.from_dict(session(result="Warning"))
    wait = waiter([AssertionError("polled")], model)
    assert await wait is model


JOB = {"id": "s-1", "type": "PolicyBackup", "localizedType": "Backup", "executionStartTime": "2026-01-01T00:00:00Z"}
OPERATION = {"id": "s-1", "startTime": "2026-01-01T00:00:00Z"}
MOUNT: dict[str, Any] = {"id": "s-1", "sessionId": "x", "spec": {}, "vmName": "vm"}
TASK = {"id": "s-1", "type": "Common", "name": "Rescan", "progressPercent": 5}
SCAN = {"id": "s-1", "type": "Antivirus", "sessionId": "x", "sessionType": "MalwareDetection"}
ENTRA = {"id": "s-1", "name": "Restore", "reason": "", "parentSessionId": "mount"}

# api, class, running, good end, bad end, stopped end, kind, polling operation
KINDS: list[tuple[Any, str, dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any] | None, str, str]] = [
    (
        vbr,
        "SessionModel",
        WORKING,
        session(result="None"),
        session(result="Failed"),
        session() | {"result": {"result": "Failed", "isCanceled": True}},
        "session",
        "get_session /api/v1/sessions/s-1",
    ),
    (
        vbr,
        "SessionModel",
        session("Starting", sessionType="Automation"),
        session(result=None, sessionType="Automation"),
        session(result="Failed", sessionType="Automation"),
        None,
        "automation_session",
        "get_automation_session /api/v1/automation/sessions/s-1",
    ),
    (
        vbr,
        "TaskModel",
        TASK | {"state": "Working", "result": "None"},
        TASK | {"state": "Stopped", "result": "Success"},
        TASK | {"state": "stopped", "result": "failed"},
        TASK | {"state": "Stopped", "result": "Cancelled"},
        "task",
        "get_task /api/v1/tasks/s-1",
    ),
    (
        vbr,
        "TaskSessionModel",
        {**SCAN, "type": "Backup", "name": "vm1", "state": "Working", "result": None},
        {**SCAN, "type": "Backup", "name": "vm1", "state": "Stopped", "result": {"result": "Warning"}},
        {**SCAN, "type": "Backup", "name": "vm1", "state": "Stopped", "result": {"result": "Failed"}},
        {**SCAN, "type": "Backup", "state": "Stopped", "result": {"result": "Failed", "isCanceled": True}},
        "task_session",
        "get_task_session /api/v1/taskSessions/s-1",
    ),
    (
        vbr,
        "TaskSessionModel",
        SCAN | {"scanState": "InProgress", "scanResult": "None"},
        SCAN | {"scanState": "Finished", "scanResult": "Infected"},
        SCAN | {"scanState": "Finished", "scanResult": "Failed"},
        SCAN | {"scanState": "Finished", "scanResult": "Canceled"},
        "task_session",
        "get_task_session /api/v1/taskSessions/s-1",
    ),
    (
        vbr,
        "EntraIdTenantRestoreSessionModel",
        ENTRA | {"state": "Pending"},
        ENTRA | {"state": "Warning"},
        ENTRA | {"state": "Failed", "reason": "No permission"},
        ENTRA | {"state": "Canceled"},
        "entra_restore_session",
        "browse_entra_id_tenant_restore_session /api/v1/backupBrowser/entraIdTenant/mount/restoreSessions/s-1",
    ),
    (
        vbr,
        "InstantViVMRecoveryMount",
        MOUNT | {"state": "Mounting"},
        MOUNT | {"state": "Mounted"},
        MOUNT | {"state": "Failed", "errorMessage": "No host"},
        None,
        "vm_mount",
        "get_instant_vi_vm_recovery_mount /api/v1/restore/instantRecovery/vSphere/vm/s-1",
    ),
    (
        vbr,
        "VmwareFcdInstantRecoveryMount",
        {"id": "s-1", "sessionId": "x", "spec": {}, "state": "Mounting"},
        {"id": "s-1", "sessionId": "x", "spec": {}, "state": "Mounted"},
        {"id": "s-1", "sessionId": "x", "spec": {}, "state": "Failed"},
        None,
        "fcd_mount",
        "get_vmware_fcd_instant_recovery_mount_model /api/v1/restore/instantRecovery/vSphere/fcd/s-1",
    ),
    (
        vbr,
        "BackupContentMountModel",
        {"id": "s-1", "mountState": "Mounting"},
        {"id": "s-1", "mountState": "Mounted"},
        {"id": "s-1", "mountState": "MountFailed"},
        {"id": "s-1", "mountState": "Unmounted"},
        "content_mount",
        "get_content_publication_mount /api/v1/dataIntegration/s-1",
    ),
    (
        v8,
        "JobSession",
        JOB | {"status": "RunningWithError"},
        JOB | {"status": "Warning"},
        JOB | {"status": "Error"},
        JOB | {"status": "Canceled"},
        "job_session",
        "job_sessions_get_job_session_by_id /api/v8/jobSessions/s-1",
    ),
    (
        v8,
        "AsyncOperationOfString",
        OPERATION | {"status": "RunningWithWarning"},
        OPERATION | {"status": "Success", "result": "done"},
        OPERATION | {"status": "Error", "error": {"title": "Quota", "detail": "exceeded"}},
        OPERATION | {"status": "Canceled"},
        "async_operation",
        "async_operation_get_operation /api/v8/operations/s-1",
    ),
]


@pytest.mark.parametrize(("api", "cls", "running", "good", "bad", "canceled", "kind", "poll"), KINDS)
async def test_every_kind_of_work_is_polled_to_its_end(
    api: Any, cls: str, running: Any, good: Any, bad: Any, canceled: Any, kind: str, poll: str
) -> None:
    model = getattr(api.models, cls).from_dict(running)
    ways: list[tuple[Any, dict[str, Any]]] = [(model, {}), (running, {}), ("s-1", {"kind": kind})]
    if kind == "entra_restore_session":
        ways[2][1]["parent"] = "mount"
    for work, options in ways:
        wait = waiter([running, running, good], work, api=api, **options)
        assert (wait.kind, wait.id) == (kind, "s-1")
        done = await wait
        if kind == "async_operation":
            assert done == "done"
        else:
            assert {**done.to_dict(), "x": 0} == {**good, "x": 0}
        assert set(script(wait).calls) == {poll}
        with pytest.raises(WorkFailedError) as failed:
            await waiter([running, bad], work, api=api, others=EMPTY, **options)
        assert (failed.value.kind, failed.value.work_id) == (kind, "s-1")
        if canceled is not None:
            with pytest.raises(WorkCanceledError):
                await waiter([running, canceled], work, api=api, **options)


@pytest.mark.parametrize("api", [vbr, v1_2_rev1, v8, v8_1])
def test_the_work_of_every_operation_is_known(api: Any) -> None:
    works = api.operations.WORKS
    assert set(works) <= {kind for *_, kind, _ in KINDS} | {"flr_mount", "audit_log_mount", "entra_mount"}
    started = [operation for operation in api.OPERATIONS.values() if operation.work is not None]
    assert {operation.work.kind for operation in started} == set(works)
    for operation in started:
        request = importlib.import_module(f"{api.__name__}.api.{operation.name}").request
        names: list[str] = re.findall(r"\w+", request.__annotations__["return"])
        lists = {"SessionsResult": "SessionModel", "PageOfJobSession": "JobSession"}
        named: list[Any] = [getattr(api.models, lists.get(name, name), None) for name in names]
        facts = {"id": "1", "sessionId": "1", "parentSessionId": "m"}
        if operation.work.kind == "automation_session":
            facts["sessionType"] = "Automation"
        kinds: set[str] = set()
        for cls in named:
            with contextlib.suppress(ConfigurationError):
                kinds.add(identify(works, cls and cls.from_dict(facts), None, None).kind)
        assert kinds == {operation.work.kind}, operation.name


EMPTY: dict[str, Any] = {
    "get_session_logs": {"totalRecords": 0, "records": []},
    "get_automation_session_logs": None,
    "get_session_task_sessions": {"data": []},
    "get_task_session_logs": {"records": None},
    "browse_entra_id_tenant_restore_session_logs": {},
    "job_sessions_get_job_session_log": {"log": None},
}


@pytest.mark.parametrize(
    ("cls", "kind"),
    [
        ("FlrBrowseMountModel", "flr_mount"),
        ("UnstructuredDataFlrBrowseMountModel", "audit_log_mount"),
        ("EntraIdTenantBrowseMountModel", "entra_mount"),
    ],
)
async def test_mounts_without_a_state_are_ready_once_they_are_there(cls: str, kind: str) -> None:
    mount: dict[str, Any] = {"sessionId": "s-1", "sourceProperties": {}}
    model = getattr(vbr.models, cls).from_dict(mount)
    assert await waiter([AssertionError()], model) is model
    done = await waiter([status_error(503), mount], "s-1", kind=kind)
    assert done.session_id == "s-1"


async def test_a_failure_carries_what_explains_it() -> None:
    tasks = [
        {"id": "t1", "type": "Backup", "name": "vm1", "state": "Stopped", "result": {"result": "Success"}},
        {"id": "t2", "type": "Backup", "name": "vm2", "state": "Stopped", "result": {"result": "Failed"}},
        None,
    ]
    log = [{"id": number, "status": "Succeeded", "title": f"step {number}"} for number in range(30)]
    log.append({"id": 30, "status": "Failed", "title": "Disk is full"})
    others: dict[str, Any] = {
        "get_session_task_sessions": {"data": tasks, "pagination": {}},
        "get_session_logs": {"totalRecords": 31, "records": log},
    }
    bad = session(result="Failed") | {"result": {"result": "Failed", "message": "Job failed", "isCanceled": False}}
    with pytest.raises(WorkFailedError) as caught:
        await waiter([WORKING, bad], others=others)
    error = caught.value
    assert str(error) == "The session s-1 (Backup Job 1) failed: Job failed; Disk is full (failed: vm2)."
    assert [task.id for task in error.tasks] == ["t2"]
    assert [record.id for record in error.log] == list(range(11, 31))
    assert error.work.result.message == "Job failed"
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.work_id, len(copy.log)) == (str(error), "s-1", 20)


async def test_a_failure_is_told_even_if_nothing_explains_it() -> None:
    for broken in ((500, "down"), (403, ""), {"records": "junk"}):
        others = {"get_session_task_sessions": broken, "get_session_logs": broken}
        with pytest.raises(WorkFailedError) as caught:
            await waiter([session(result="Failed")], others=others, timeout=5)
        assert caught.value.tasks == caught.value.log == ()


async def test_a_result_that_is_not_known_is_taken_for_a_failure() -> None:
    with pytest.raises(WorkFailedError):
        await waiter([session(result="Exploded")], others=EMPTY)


async def test_a_failure_of_a_job_session_has_its_log() -> None:
    log = {"jobSessionId": "s-1", "log": [{"status": "Error", "message": "Snapshot failed"}]}
    others = {"job_sessions_get_job_session_log": log}
    with pytest.raises(WorkFailedError, match="Snapshot failed") as caught:
        await waiter([JOB | {"status": "Error"}], JOB | {"status": "Running"}, api=v8, others=others)
    assert caught.value.log[0].message == "Snapshot failed"


TRANSIENT: list[Callable[[], Exception]] = [
    lambda: TransportError("reset", operation="x", maybe_acted=True),
    lambda: status_error(429),
    lambda: status_error(500),
    lambda: status_error(503),
    lambda: status_error(401),
    lambda: DecodingError("HTML", operation="x", status=200, content=b"<html>"),
]


@pytest.mark.parametrize("error", TRANSIENT)
async def test_errors_that_pass_end_no_wait(error: Callable[[], Exception]) -> None:
    many = [error() for _ in range(1 if isinstance(error(), UnauthorizedError) else 50)]
    done = await waiter([*many, WORKING, *many, session()])
    assert done.state == "Stopped"
    done = await waiter([WORKING, None, session()])
    assert done.state == "Stopped"


@pytest.mark.parametrize(
    "errors",
    [
        [status_error(401), status_error(401)],
        [LoginError("no", operation="login", status=401)],
        [ForbiddenError("no", operation="x", status=403)],
        [CertificateError("no", operation="x")],
    ],
)
async def test_errors_that_do_not_pass_are_raised(errors: list[Exception]) -> None:
    with pytest.raises(type(errors[-1])):
        await waiter([WORKING, *errors, AssertionError("polled on")])


async def test_the_time_that_the_server_asks_for_is_kept() -> None:
    busy = RateLimitedError("busy", operation="x", status=429)
    busy.retry_after = 120.0
    wait = waiter([busy, session()])
    await wait
    first, second = script(wait).polls
    assert second - first >= 120 * 0.8


async def test_what_the_server_does_not_know_has_vanished() -> None:
    with pytest.raises(WorkVanishedError) as caught:
        await waiter([WORKING, status_error(404)])
    assert caught.value.work.state == "Working"
    assert (await waiter([WORKING, status_error(404), session()])).state == "Stopped"
    with pytest.raises(WorkVanishedError):
        await waiter([status_error(404)], kind="task")


async def test_an_id_may_be_that_of_an_automation_session() -> None:
    def server(request: Any) -> Any:
        return (404, "") if request.operation == "sessions.get_session" else session(sessionType="Automation")

    caller = FakeCaller(vbr, server)
    assert (await Waiter[Any](caller, "s-1", kind="session")).session_type == "Automation"
    assert len(caller.requests) == 2


async def test_what_an_id_turned_out_to_be_is_stopped() -> None:
    def server(request: Any) -> Any:
        running = session("Working", sessionType="Automation")
        return running if "automation" in request.operation else (404, "")

    caller = FakeCaller(vbr, server)
    with pytest.raises(WaitTimeoutError, match="told to stop"):
        await Waiter[Any](caller, "s-1", kind="session", timeout=60, on_timeout="stop")
    assert caller.requests[-1].operation == "automation.stop_automation_session"


async def test_progress_is_reported() -> None:
    seen: list[Progress] = []

    async def show(progress: Progress) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(progress)

    for function in (seen.append, show):
        seen.clear()
        await waiter([session("Working", progressPercent=70), session()], WORKING, on_progress=function)
        assert [(found.percent, found.state, found.outcome) for found in seen] == [
            (40, "Working", None),
            (70, "Working", None),
            (100, "Stopped", "success"),
        ]
        assert [found.elapsed for found in seen] == sorted(found.elapsed for found in seen)

    def broken(progress: Progress) -> None:
        raise ValueError(progress.percent)

    with pytest.raises(ValueError, match="40"):
        await waiter([WORKING], on_progress=broken)


async def test_the_time_can_be_limited() -> None:
    wait = waiter([WORKING], timeout=3600)
    began = anyio.current_time()
    with pytest.raises(WaitTimeoutError, match="not ended after 3600 s; it goes on") as caught:
        await wait
    assert anyio.current_time() - began == pytest.approx(3600, abs=1)
    assert not caught.value.stopped
    assert caught.value.work.state == "Working"
    assert not any("stop" in call for call in script(wait).calls)


async def test_the_work_can_be_stopped_when_time_is_up() -> None:
    wait = waiter([WORKING], timeout=60, on_timeout="stop", others={"stop_session": {}})
    with pytest.raises(WaitTimeoutError, match="told to stop") as caught:
        await wait
    assert caught.value.stopped
    assert script(wait).calls[-1] == "stop_session /api/v1/sessions/s-1/stop"
    wait = waiter([WORKING], timeout=60, on_timeout="stop", others={"stop_session": (400, "ended")})
    with pytest.raises(WaitTimeoutError) as caught:
        await wait
    assert not caught.value.stopped


async def test_stopping_passes_the_ids_of_the_path() -> None:
    wait = waiter([], ENTRA | {"state": "Running"}, others={"stop_entra_id_tenant_item_restore_session": {}})
    await wait.stop()
    assert script(wait).calls[0].endswith("/entraIdTenant/mount/restoreSessions/s-1/stop")
    with pytest.raises(ConfigurationError, match="cannot be stopped"):
        await waiter([], OPERATION | {"status": "Running"}, api=v8).stop()


@pytest.mark.parametrize("state", ["WaitingTape", "ActionRequired"])
async def test_work_that_needs_a_person_is_signalled(state: str) -> None:
    with pytest.raises(NeedsPersonError, match=state) as caught:
        await waiter([WORKING, session(state)])
    assert caught.value.work.state == state
    seen: list[str] = []
    answers = [session(state), session(state), WORKING, session(state), session()]

    def note(progress: Progress) -> None:
        seen.append(progress.state)

    await waiter(answers, on_person=note)
    assert seen == [state, state]


@pytest.mark.parametrize(
    ("cls", "result", "wanted"),
    [
        ("AsyncOperationOfBoolean", False, False),
        ("AsyncOperationOfString", None, None),
        ("AsyncOperationOfPageOfTag", {"results": [{"name": "a"}]}, "PageOfTag"),
        ("AsyncOperationOfVirtualMachine", {"id": "vm"}, "VirtualMachine"),
    ],
)
async def test_the_result_of_an_operation_has_its_own_type(cls: str, result: Any, wanted: Any) -> None:
    end = OPERATION | {"status": "Success", "result": result}
    first = getattr(v8.models, cls).from_dict(OPERATION | {"status": "Pending"})
    for wait in (waiter([end], first, api=v8), waiter([], getattr(v8.models, cls).from_dict(end), api=v8)):
        done = await wait
        assert done is wanted or type(done).__name__ == wanted
        token = wait.to_json()
        again = await Waiter.from_json(FakeCaller(v8, Script([end])), token)
        assert type(again) is type(done)
    assert await waiter([end], "s-1", kind="async_operation", api=v8) == result


async def test_answers_at_once_and_later_are_the_same() -> None:
    later = OPERATION | {"status": "Success", "result": {"id": "vm"}}
    for answer in ((200, {"id": "vm"}), (202, OPERATION | {"status": "Running"})):
        caller = FakeCaller(v8, Script([later], key_vault_get_key_vault_by_id=answer))
        found = await settle(caller, key_vault_get_key_vault_by_id.request("vm"))
        assert type(found) is v8.models.KeyVault
        assert found.id == "vm"


async def test_a_wait_goes_on_from_a_token() -> None:
    token = json.dumps(json.loads(waiter([WORKING]).to_json()))
    wait = Waiter.from_json(FakeCaller(vbr, Script([WORKING, session()])), token, timeout=100)
    assert (await wait).state == "Stopped"
    assert json.loads(waiter([], ENTRA | {"state": "Running"}).to_json()) == {
        "version": 1,
        "kind": "entra_restore_session",
        "id": "s-1",
        "parent": "mount",
        "model": None,
    }


@pytest.mark.parametrize(
    "token", ["", "[]", "3", "{}", '{"version": 2, "kind": "session", "id": "a"}', '{"version": 1}']
)
def test_a_token_that_is_none_is_refused(token: str) -> None:
    with pytest.raises(ConfigurationError):
        Waiter.from_json(FakeCaller(vbr, Script([])), token)


@pytest.mark.parametrize(
    ("work", "options", "message"),
    [
        ("s-1", {}, "kind='session'"),
        (None, {}, "started nothing"),
        ({"name": "x"}, {}, "give its kind"),
        ([], {}, "hub"),
        (session(id=""), {}, "no id"),
        (session(id=None), {}, "no id"),
        ({"state": "Running", "reason": "", "id": "a"}, {}, "parent="),
        ("s-1", {"kind": "job_session"}, "has no work of the kind 'job_session'; it has session"),
        (WORKING, {"on_timeout": "explode"}, "leave"),
    ],
)
def test_what_cannot_be_waited_for_is_refused(work: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Waiter(FakeCaller(vbr, Script([])), work, **options)


async def test_a_cancelled_wait_leaves_the_work_alone() -> None:
    wait = waiter([WORKING], on_timeout="stop", timeout=1000)
    with anyio.move_on_after(100) as scope:
        await wait
    assert scope.cancelled_caught
    assert not any("stop" in call for call in script(wait).calls)


def test_errors_of_waiting_share_a_base() -> None:
    for kind in (WorkFailedError, WorkCanceledError, WorkVanishedError, NeedsPersonError, WaitTimeoutError):
        assert issubclass(kind, WaitError)
