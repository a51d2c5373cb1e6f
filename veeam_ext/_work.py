"""What work is: its kinds, which of its states is an end, a good or a bad one, and what explains a bad one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar, cast

import anyio

from ._protocols import Caller
from ._transport import logger
from .errors import ConfigurationError, VeeamError, WaitError, WorkCanceledError, WorkFailedError

__all__ = [
    "KINDS",
    "Kind",
    "Outcome",
    "Progress",
    "Target",
    "attribute",
    "bad_end",
    "can_list",
    "explain",
    "failure",
    "identify",
    "judge",
    "read",
    "result_of",
]

E = TypeVar("E", bound=WaitError)
Outcome: TypeAlias = Literal["success", "warning", "failed", "canceled"]


class Kind(NamedTuple):
    """What the WORKS of a generated package, which say how a kind of work is polled and stopped, do not say of it.

    Attributes:
        model: the name of its class; empty where that is not its own.
        shapes: sets of properties, by their names in JSON; a raw answer with one of them is of this kind.
        log: the operation that lists its log.
        lists: the operation that lists it; None for what is polled one by one.
    """

    model: str = ""
    shapes: tuple[str, ...] = ()
    log: str | None = None
    lists: str | None = None


KINDS: Final[Mapping[str, Kind]] = {
    "task_session": Kind(
        "TaskSessionModel",
        ("sessionId sessionType",),
        "sessions.get_task_session_logs",
        "sessions.get_all_task_sessions",
    ),
    "session": Kind("SessionModel", ("sessionType state",), "sessions.get_session_logs", "sessions.get_all_sessions"),
    "automation_session": Kind(
        log="automation.get_automation_session_logs", lists="automation.get_all_automation_sessions"
    ),
    "content_mount": Kind("BackupContentMountModel", ("mountState",)),
    "vm_mount": Kind("InstantViVMRecoveryMount", ("spec vmName state",)),
    "fcd_mount": Kind("VmwareFcdInstantRecoveryMount", ("spec sessionId state",)),
    "flr_mount": Kind("FlrBrowseMountModel"),
    "audit_log_mount": Kind("UnstructuredDataFlrBrowseMountModel"),
    "entra_mount": Kind("EntraIdTenantBrowseMountModel"),
    "task": Kind("TaskModel", ("progressPercent state type",), lists="tasks.get_all_tasks"),
    "entra_restore_session": Kind(
        "EntraIdTenantRestoreSessionModel",
        ("reason state",),
        "backup_browsers.browse_entra_id_tenant_restore_session_logs",
    ),
    "job_session": Kind(
        "JobSession",
        ("executionStartTime status", "localizedType status"),
        "job_sessions.job_sessions_get_job_session_log",
        "job_sessions.job_sessions_get_job_sessions",
    ),
    "async_operation": Kind(shapes=("startTime status", "result status")),
}
"""The kinds of work; the first whose shape a raw answer has is its kind."""

_READY: Final = ("flr_mount", "audit_log_mount", "entra_mount")  # once they are there; their id is that of a session
_WORDS: Final[Mapping[Outcome, str]] = {
    "success": "none success clean mounted",
    "warning": "warning infected inconclusive",
    "failed": "failed error mountfailed unmountfailed",
    "canceled": "canceled cancelled unmounted",
}
_OUTCOMES: Final[Mapping[str, Outcome]] = {word: outcome for outcome, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Target:
    """What is waited for.

    Attributes:
        kind: the kind of work, as in `session`.
        id: its id.
        parent: the id of the mount that an Entra ID restore session belongs to; else None.
        model: the class of its first answer, which knows what the result of an asynchronous operation is; else None.
    """

    kind: str
    id: str
    parent: str | None = None
    model: str | None = None

    @property
    def path(self) -> tuple[str, ...]:
        """The path parameters of the operations that poll and stop it."""
        return (self.id,) if self.parent is None else (self.parent, self.id)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far work has come.

    Attributes:
        work: the model as it was read last.
        state: its state in the server's words.
        percent: from 0 to 100, or None where the server does not say.
        outcome: how it ended; None while it goes on.
        message: what the server says of its result, or None.
        needs_person: whether it waits for a person, to insert a tape, say.
        elapsed: seconds since the wait began.
    """

    work: Any
    state: str
    percent: int | None
    outcome: Outcome | None
    message: str | None
    needs_person: bool
    elapsed: float = 0.0


def can_list(caller: Caller, kind: str) -> bool:
    """Whether works of a kind can be listed."""
    return kind in KINDS and KINDS[kind].lists in caller.api.operations.BY_MODULE


def read(obj: object, name: str) -> Any:
    """A property of a model or a dict by its name in JSON; None if it is absent."""
    if isinstance(obj, dict):
        return cast("dict[str, Any]", obj).get(name)
    found: Any = getattr(obj, attribute(name), None)
    return None if type(found).__name__ == "Unset" else found


@cache
def attribute(name: str) -> str:
    """The attribute of a model for a property by its name in JSON."""
    return re.sub(r"(?=[A-Z])", "_", name).lower()


def identify(works: Collection[str], work: object, kind: str | None, parent: str | None) -> Target:
    """Find out what work a model, a raw answer or an id stands for; a target stands for itself.

    Raises:
        ConfigurationError: it cannot be told, or is none of the kinds of work that there are.
    """
    if work is None:
        raise ConfigurationError("There is nothing to wait for: the server answered that it started nothing.")
    if isinstance(work, Target):
        kind, found, parent, model = work.kind, work.id, work.parent, work.model
    elif isinstance(work, str):
        if kind is None:
            raise ConfigurationError("To wait for an id, say what it is the id of: wait(id, kind='session').")
        found, model = work, None
    else:
        kind = kind or _kind(work)
        if kind is None:
            raise ConfigurationError(
                f"{type(work).__name__} is no work that one can wait for, or it cannot be told which: give its kind, "
                "as in wait(answer, kind='session'). For a list of sessions, use hub()."
            )
        if kind == "session" and str(read(work, "sessionType")).casefold() == "automation":
            kind = "automation_session"
        if kind == "entra_restore_session":
            parent = parent or read(work, "parentSessionId")
        found = read(work, "sessionId" if kind in _READY else "id")
        model = type(work).__name__ if kind == "async_operation" and not isinstance(work, Mapping) else None
    if kind == "entra_restore_session" and not parent:
        raise ConfigurationError("An Entra ID restore session needs parent=, the session id of its mount.")
    if not isinstance(found, str) or not found:
        raise ConfigurationError(f"The {kind} has no id, so it cannot be waited for.")
    if kind not in works:
        raise ConfigurationError(f"This revision has no work of the kind {kind!r}; it has {', '.join(works)}.")
    return Target(kind, found, parent, model)


def _kind(work: object) -> str | None:
    if isinstance(work, Mapping):
        names = {name for name, value in cast("Mapping[str, Any]", work).items() if value is not None}
        shapes = ((set(shape.split()), name) for name, kind in KINDS.items() for shape in kind.shapes)
        return next((name for shape, name in shapes if shape <= names), None)
    classes = [cls.__name__ for cls in type(work).__mro__]
    if any(name.startswith("AsyncOperationOf") for name in classes):
        return "async_operation"
    return next((name for name, kind in KINDS.items() if kind.model in classes), None)


def judge(kind: str, work: object, elapsed: float = 0.0) -> Progress:
    """Read how far work has come and whether it has ended."""
    if kind in _READY:
        return Progress(work, "Mounted", None, "success", None, False, elapsed)
    state = str(_first(work, "scanState", "state", "status", "mountState") or "")
    outcome: Outcome | None = _OUTCOMES.get(state.casefold())
    message: Any = None
    if state.casefold() in ("stopped", "finished"):
        result: Any = _first(work, "scanResult", "result")
        canceled = False
        if result is not None and not isinstance(result, str):
            canceled, message = read(result, "isCanceled") is True, read(result, "message")
            result = read(result, "result")
        # A result that is not known is taken for a bad one, so that somebody looks at it.
        outcome = _OUTCOMES.get(str(result or "none").casefold(), "failed")
        if outcome == "failed" and canceled:
            outcome = "canceled"
    if outcome is not None and not message:
        message = _first(work, "errorMessage", "reason", "error")
        if message is not None and not isinstance(message, str):  # a problem of VBAz
            message = ": ".join(str(part) for name in ("title", "detail") if (part := read(message, name)))
    percent = read(work, "progressPercent")
    percent = int(percent) if isinstance(percent, int | float) else None
    needs_person = state.casefold() in ("waitingtape", "actionrequired")
    return Progress(work, state, percent, outcome, message or None, needs_person, elapsed)


def _first(work: object, *names: str) -> Any:
    """The first of some properties that has a value."""
    for name in names:
        if found := read(work, name):
            return found
    return None


def result_of(caller: Caller, target: Target, work: Any) -> Any:
    """What is handed to the caller once the work has ended: the work, or the result of an asynchronous operation."""
    if target.kind != "async_operation":
        return work
    # Polling does not know the type of the result, the first answer did.
    cls: Any = getattr(caller.api.models, target.model, None) if target.model else None
    if cls is not None and not isinstance(work, cls):
        work = cls.from_dict(work.to_dict())
    return read(work, "result")


def failure(error: type[E], target: Target, work: Any, text: str, **facts: Any) -> E:
    """An error of waiting that says of which work it is."""
    name = read(work, "name")
    what = f"The {target.kind} {target.id}" + (f" ({name})" if name else "")
    return error(f"{what} {text}", kind=target.kind, work_id=target.id, work=work, **facts)


def bad_end(target: Target, progress: Progress, tasks: Sequence[Any] = (), log: Sequence[Any] = ()) -> WaitError:
    """The error that says how a piece of work ended, by what is known of it."""
    if progress.outcome == "canceled":
        return failure(WorkCanceledError, target, progress.work, "was stopped before its end.")
    bad = [record for record in log if str(read(record, "status")).casefold() in ("failed", "error")]
    said = [progress.message, *(read(record, "title") or read(record, "message") for record in bad[-3:])]
    because = "; ".join(dict.fromkeys(str(part) for part in said if part))
    names = ", ".join(str(read(task, "name")) for task in tasks[:5])
    text = f"failed{because and f': {because}'}{names and f' (failed: {names})'}"
    return failure(WorkFailedError, target, progress.work, text, tasks=tasks, log=log)


async def explain(caller: Caller, target: Target, progress: Progress) -> WaitError:
    """The same with what the server tells: the task sessions that failed and the end of the log."""
    tasks: list[Any] = []
    log: list[Any] = []
    if progress.outcome == "failed":
        with anyio.move_on_after(30):
            if target.kind == "session":
                found = await _rows(caller, "sessions.get_session_task_sessions", target)
                tasks = [task for task in found if judge("task_session", task).outcome == "failed"]
            log = (await _rows(caller, KINDS.get(target.kind, Kind()).log, target))[-20:]
    return bad_end(target, progress, tasks, log)


async def _rows(caller: Caller, operation: str | None, target: Target) -> list[Any]:
    """The rows of a list that explains a failure; none if it cannot be had."""
    if operation is None or operation not in caller.api.operations.BY_MODULE:
        return []
    try:
        answer = (await caller.send(caller.module(operation).request(*target.path))).parsed
    except VeeamError as error:
        logger.debug("%s of %s %s could not be read: %s", operation, target.kind, target.id, error)
        return []
    for name in ("data", "records", "log"):
        found: list[Any] | None = read(answer, name)
        if type(found) is list:
            return [row for row in found if row is not None]
    return []
