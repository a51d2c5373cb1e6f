"""Why work did not end well: the errors of waiting, with what the server tells about the cause."""

from __future__ import annotations

import logging
from typing import Any, Final

import anyio

from ._protocols import Caller
from ._work import Progress, Target, judge, read
from .errors import (
    CertificateError,
    DecodingError,
    NeedsPersonError,
    RateLimitedError,
    ServerError,
    StatusError,
    TransportError,
    VeeamError,
    WaitError,
    WorkCanceledError,
    WorkFailedError,
    WorkVanishedError,
)

__all__ = ["failure_of", "is_transient", "needs_person", "vanished", "what_failed"]

_log: Final = logging.getLogger("veeam")
_LOGS: Final = {
    "session": "sessions.get_session_logs",
    "automation_session": "automation.get_automation_session_logs",
    "task_session": "sessions.get_task_session_logs",
    "entra_restore_session": "backup_browsers.browse_entra_id_tenant_restore_session_logs",
    "job_session": "job_sessions.job_sessions_get_job_session_log",
}
_TASKS: Final = {"session": "sessions.get_session_task_sessions"}
_LOG_END: Final = 20  # records


def is_transient(error: Exception) -> bool:
    """Whether the same read may succeed a little later."""
    if isinstance(error, TransportError):
        return not isinstance(error, CertificateError)
    return isinstance(error, RateLimitedError | ServerError | DecodingError) or (
        isinstance(error, StatusError) and error.status == 408
    )


async def what_failed(caller: Caller, target: Target, progress: Progress) -> WaitError:
    """The error that says how a piece of work ended, with what the server tells about the cause."""
    if progress.outcome == "canceled":
        return failure_of(target, progress)
    tasks: list[Any] = []
    log: list[Any] = []
    with anyio.move_on_after(30):
        found = await _rows(caller, _TASKS.get(target.kind), target)
        tasks = [task for task in found if judge("task_session", task).outcome == "failed"]
        log = (await _rows(caller, _LOGS.get(target.kind), target))[-_LOG_END:]
    return failure_of(target, progress, tasks, log)


def failure_of(
    target: Target, progress: Progress, tasks: list[Any] | None = None, log: list[Any] | None = None
) -> WaitError:
    """The error that says how a piece of work ended."""
    name = read(progress.work, "name")
    what = f"The {target.kind} {target.id}" + (f" ({name})" if name else "")
    facts: dict[str, Any] = {"kind": target.kind, "work_id": target.id, "work": progress.work}
    if progress.outcome == "canceled":
        return WorkCanceledError(f"{what} was stopped before its end.", **facts)
    bad = [record for record in log or () if str(read(record, "status")).casefold() in ("failed", "error")]
    said = [progress.message, *(read(record, "title") or read(record, "message") for record in bad[-3:])]
    failed = ", ".join(str(read(task, "name")) for task in (tasks or [])[:5])
    because = "; ".join(dict.fromkeys(str(part) for part in said if part))
    return WorkFailedError(
        f"{what} failed{f': {because}' if because else ''}{f' (failed: {failed})' if failed else ''}",
        tasks=tasks or (),
        log=log or (),
        **facts,
    )


async def _rows(caller: Caller, name: str | None, target: Target) -> list[Any]:
    """The rows of a list that explains a failure; none if it cannot be had."""
    if name is None or name not in caller.api.operations.BY_MODULE:
        return []
    try:
        answer = (await caller.send(caller.module(name).request(*target.path))).parsed
    except VeeamError as error:
        _log.debug("%s of %s %s could not be read: %s", name, target.kind, target.id, error)
        return []
    for part in ("data", "records", "log"):
        found: list[Any] | None = read(answer, part)
        if type(found) is list:
            return [row for row in found if row is not None]
    return []


def needs_person(target: Target, progress: Progress) -> NeedsPersonError:
    """The error for work that waits for a person."""
    return NeedsPersonError(
        f"The {target.kind} {target.id} waits for a person: its state is {progress.state}.",
        kind=target.kind,
        work_id=target.id,
        work=progress.work,
    )


def vanished(target: Target, work: Any) -> WorkVanishedError:
    """The error for work that the server does not know any more."""
    return WorkVanishedError(
        f"The server does not know the {target.kind} {target.id} any more, so how it ended cannot be told.",
        kind=target.kind,
        work_id=target.id,
        work=work,
    )
