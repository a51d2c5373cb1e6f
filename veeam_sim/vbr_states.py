"""States of jobs on the simulated backup server: made when something about a job has changed, else shown again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ._answers import stamp
from ._core import Json, is_object
from .vbr_seed import REPOSITORIES, SCALE_OUT
from .vbr_session import hash_of

if TYPE_CHECKING:
    from .vbr import Vbr

_WORKLOADS = {
    "EntraIDTenantBackup": "application",
    "EntraIDAuditLogBackup": "application",
    "FileBackupCopy": "file",
    "CloudDirectorBackup": "cloudVm",
}
Last = tuple[datetime, str, str | None]
"""When a job last ran, the result, the session."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """The state of a job, and what it follows from."""

    about: tuple[Json, ...]
    due: datetime
    row: Json


class States:
    """What each job shows of itself."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self._shown: dict[str, _Shown] = {}

    def forget(self, job_id: str) -> None:
        """A job is gone."""
        self._shown.pop(job_id, None)

    def state(self, job: Json, last: Last | None) -> Json:
        """The JobStateModel of a job at the server's time."""
        vbr = self._vbr
        running = vbr.work.running(job["id"]) is not None
        repository = repository_of(job)
        tables = (vbr.store.table(path) for path in (REPOSITORIES, SCALE_OUT))
        row = next((found for table in tables if repository and (found := table.get(repository))), None)
        # Rows are replaced when something changes, so the same ones give the same state until the job is due.
        about = (job, last, running, row)
        known = self._shown.get(job["id"])
        if known is None or known.due <= vbr.now() or any(a is not b for a, b in zip(about, known.about, strict=True)):
            due = self._due(job)
            known = self._shown[job["id"]] = _Shown(about, due, self._row(job, last, running, row, due))
        return known.row

    def _due(self, job: Json) -> datetime:
        """When a job runs next: each day at its own time."""
        since = self._vbr.now() - self._vbr.store.made_at
        first = timedelta(seconds=hash_of(job["id"]) % 86400)
        return self._vbr.store.made_at + first + timedelta(days=(since - first) // timedelta(days=1) + 1)

    def _row(self, job: Json, last: Last | None, running: bool, repository: Json | None, due: datetime) -> Json:
        began, result, session_id = last or (None, "None", None)
        state: Json = {
            "id": job["id"],
            "name": job["name"],
            "type": job["type"],
            "description": job.get("description", ""),
            "status": "running" if running else "disabled" if job["isDisabled"] else "inactive",
            "lastResult": result,
            "workload": _WORKLOADS.get(job["type"], "vm"),
            "objectsCount": max(1, len(self._vbr.jobs.machines(job))),
        }
        if began is not None:
            state["lastRun"] = stamp(began)
        if not job["isDisabled"]:
            state["nextRun"] = stamp(due)
        if repository is not None:
            state |= {"repositoryId": repository["id"], "repositoryName": repository["name"]}
        if session_id is not None:
            state["sessionId"] = session_id
        return state


def repository_of(job: Mapping[str, Json]) -> str | None:
    """Id of the repository that a job writes to."""
    storage = job.get("storage")
    return str(storage["backupRepositoryId"]) if is_object(storage) and "backupRepositoryId" in storage else None
