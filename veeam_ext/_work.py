"""What work is: sessions, tasks, operations and mounts; which of their states is an end, and a good or a bad one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, TypeAlias, cast

from .errors import ConfigurationError

__all__ = ["Outcome", "Progress", "Target", "attribute", "identify", "judge", "read"]

Outcome: TypeAlias = Literal["success", "warning", "failed", "canceled"]

# Class of a model → kind of work, as in the WORKS table of a generated package.
_CLASSES: Final = {
    "SessionModel": "session",
    "TaskModel": "task",
    "TaskSessionModel": "task_session",
    "EntraIdTenantRestoreSessionModel": "entra_restore_session",
    "FlrBrowseMountModel": "flr_mount",
    "UnstructuredDataFlrBrowseMountModel": "audit_log_mount",
    "EntraIdTenantBrowseMountModel": "entra_mount",
    "InstantViVMRecoveryMount": "vm_mount",
    "VmwareFcdInstantRecoveryMount": "fcd_mount",
    "BackupContentMountModel": "content_mount",
    "JobSession": "job_session",
}
# What a raw dict is, by properties that only this kind has; the first that fits counts.
_SHAPES: Final = (
    ({"sessionId", "sessionType"}, "task_session"),
    ({"sessionType", "state"}, "session"),
    ({"mountState"}, "content_mount"),
    ({"spec", "vmName", "state"}, "vm_mount"),
    ({"spec", "sessionId", "state"}, "fcd_mount"),
    ({"progressPercent", "state", "type"}, "task"),
    ({"reason", "state"}, "entra_restore_session"),
    ({"executionStartTime", "status"}, "job_session"),
    ({"localizedType", "status"}, "job_session"),
    ({"startTime", "status"}, "async_operation"),
    ({"result", "status"}, "async_operation"),
)
_ID_NAMES: Final = {"flr_mount": "sessionId", "audit_log_mount": "sessionId", "entra_mount": "sessionId"}
_STATE_NAMES: Final = {"job_session": "status", "async_operation": "status", "content_mount": "mountState"}
_OUTCOMES: Final[Mapping[str, Outcome]] = {
    "": "success",
    "none": "success",
    "success": "success",
    "clean": "success",
    "mounted": "success",
    "warning": "warning",
    "infected": "warning",
    "inconclusive": "warning",
    "failed": "failed",
    "error": "failed",
    "mountfailed": "failed",
    "unmountfailed": "failed",
    "canceled": "canceled",
    "cancelled": "canceled",
    "unmounted": "canceled",
}
_PERSON: Final = ("waitingtape", "actionrequired")
_NO_STATE: Final = ("flr_mount", "audit_log_mount", "entra_mount")  # they are ready as soon as they are there
_NO_RESULT: Final = (
    "entra_restore_session",
    "vm_mount",
    "fcd_mount",
    "content_mount",
    "job_session",
    "async_operation",
)


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


def identify(work: object, kind: str | None, parent: str | None) -> Target:
    """Find out what kind of work a model, a raw answer or an id stands for.

    Raises:
        ConfigurationError: it cannot be told.
    """
    model: str | None = None
    if work is None:
        raise ConfigurationError("There is nothing to wait for: the server answered that it started nothing.")
    if isinstance(work, str):
        if kind is None:
            raise ConfigurationError("To wait for an id, say what it is the id of: wait(id, kind='session').")
        found: Any = work
    else:
        for cls in type(work).__mro__:
            if cls.__name__.startswith("AsyncOperationOf"):
                kind, model = kind or "async_operation", type(work).__name__
            kind = kind or _CLASSES.get(cls.__name__)
        kind = kind or _shape(work)
        if kind is None:
            raise ConfigurationError(
                f"{type(work).__name__} is no work that one can wait for, or it cannot be told which: give its kind, "
                "as in wait(answer, kind='session'). For a list of sessions, use hub()."
            )
        if kind == "session" and str(read(work, "sessionType")).casefold() == "automation":
            kind = "automation_session"
        found = read(work, _ID_NAMES.get(kind, "id"))
        if kind == "entra_restore_session":
            parent = parent or read(work, "parentSessionId")
    if kind == "entra_restore_session" and not parent:
        raise ConfigurationError("An Entra ID restore session needs parent=, the session id of its mount.")
    if not isinstance(found, str) or not found:
        raise ConfigurationError(f"The {kind} has no id, so it cannot be waited for.")
    return Target(kind, found, parent, model)


def _shape(work: object) -> str | None:
    if not isinstance(work, Mapping):
        return None
    names = {name for name, value in cast("Mapping[str, Any]", work).items() if value is not None}
    return next((kind for shape, kind in _SHAPES if shape <= names), None)


def judge(kind: str, work: object) -> Progress:
    """Read how far work has come and whether it has ended."""
    if kind in _NO_STATE:
        return Progress(work, "Mounted", None, "success", None, False)
    scan = read(work, "scanState")
    state = str(scan or read(work, _STATE_NAMES.get(kind, "state")) or "")
    percent = read(work, "progressPercent")
    result: Any = read(work, "scanResult" if scan else "result")
    message = read(
        work, "error" if kind == "async_operation" else "errorMessage" if kind.endswith("mount") else "reason"
    )
    canceled = False
    outcome: Outcome | None
    if kind in _NO_RESULT:
        outcome = _OUTCOMES.get(state.casefold()) if state else None
    elif state.casefold() not in ("stopped", "finished"):
        outcome = None
    else:
        if result is not None and not isinstance(result, str):
            canceled, message = read(result, "isCanceled") is True, read(result, "message")
            result = read(result, "result")
        # A result that is not known is taken for a bad one, so that somebody looks at it.
        outcome = _OUTCOMES.get(str(result or "").casefold(), "failed")
    if outcome == "failed" and canceled:
        outcome = "canceled"
    if message is not None and not isinstance(message, str):  # a problem of VBAz
        message = ": ".join(str(part) for name in ("title", "detail") if (part := read(message, name)))
    return Progress(
        work,
        state,
        int(percent) if isinstance(percent, int | float) else None,
        outcome,
        message or None,
        state.casefold() in _PERSON,
    )
