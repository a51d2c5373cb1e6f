"""The past of the simulated backup server: sessions and task sessions of any number, made when they are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ._answers import stamp
from ._core import Json
from ._ids import Ids
from ._tape import Tape
from .vbr_session import LOG_STATUS, TASK_TYPES, VMWARE, Machine, hash_of, log_of, task_session

if TYPE_CHECKING:
    from .vbr import Vbr

_GAP = 240.0
_PARTS = 3
_KINDS = (
    # session type, name, seconds, how many of a period; None: the runs of jobs
    (None, "", 0, 720),
    ("ConfigurationBackup", "Backup Configuration Job", 95, 48),
    ("Infrastructure", "Infrastructure Item Saving", 12, 72),
    ("RepositoryMaintenance", "Repository Rescan", 40, 48),
    ("RestoreVm", "Restore of ber-app04", 1400, 24),
    ("FileLevelRestore", "FLR of ams-file02", 700, 36),
    ("MalwareDetection", "Malware Detection", 240, 36),
    ("SecurityComplianceAnalyzer", "Security & Compliance Analyzer", 35, 24),
)
_STEP = 577
"""Mixes the kinds over the period: it shares no factor with it, so every place is visited once."""
_MESSAGES = {
    "Success": "Success",
    "Warning": "Guest processing skipped: the credentials of the guest are not valid.",
    "Failed": "Error: the host did not answer in time.",
}


class Past:
    """Sessions that ended before the simulator was started, newest first.

    Args:
        vbr: whose past it is.
        length: number of sessions.
    """

    def __init__(self, vbr: Vbr, length: int) -> None:
        self._vbr = vbr
        self._ids = Ids("session", vbr.seed)
        self._task_ids = Ids("taskSession", vbr.seed)
        pattern, seconds = self._pattern()
        size = len(pattern)
        self.sessions = Tape(length if size else 0, pattern, seconds, vbr.now(), _GAP, self._session_row)
        # A few task sessions for each run that has machines: place in the period, and which of them.
        self._parts = [
            (at, part) for at in range(size) if pattern[at]["sessionType"] in TASK_TYPES for part in range(_PARTS)
        ]
        whole, rest = divmod(self.sessions.length, size) if size else (0, 0)
        self.tasks = Tape(
            whole * len(self._parts) + sum(1 for at, _ in self._parts if at < rest),
            [self._task_pattern(pattern[at], part) for at, part in self._parts],
            [seconds[at] * 0.8 for at, _ in self._parts],
            vbr.now(),
            _GAP / _PARTS,
            self._task_row,
            created=self._task_start,
        )

    def session(self, identifier: str) -> Json | None:
        """The session of an id, or None."""
        index = self._index(identifier)
        return None if index is None else self.sessions.row(index)

    def log(self, identifier: str) -> Json | None:
        """The log of a session, or None."""
        index = self._index(identifier)
        if index is None:
            return None
        row = self.sessions.row(index)
        created, ended = self.sessions.created(index), self.sessions.ended(index)
        outcome = row["result"]
        return log_of(
            [
                (created, created, f"Started: {row['name']}", "Succeeded"),
                (ended, ended, outcome["message"], LOG_STATUS[outcome["result"]]),
            ]
        )

    def tasks_of(self, identifier: str) -> list[Json] | None:
        """The task sessions of a session, or None if there is no such session."""
        index = self._index(identifier)
        if index is None:
            return None
        turns, position = divmod(index, len(self.sessions.pattern))
        start = turns * len(self._parts)
        return [self.tasks.row(start + at) for at, (place, _) in enumerate(self._parts) if place == position]

    def task(self, identifier: str) -> Json | None:
        """The task session of an id, or None."""
        index = self._task_ids.index(identifier)
        return self.tasks.row(index) if index is not None and index < self.tasks.length else None

    def _index(self, identifier: str) -> int | None:
        index = self._ids.index(identifier)
        return index if index is not None and index < self.sessions.length else None

    def _pattern(self) -> tuple[list[Json], list[float]]:
        """What repeats: the properties of sessions, and how long they took."""
        jobs = [job for job in self._vbr.jobs.table.rows() if job["type"] in ("Backup", "VSphereReplica")]
        pattern: list[Json] = []
        seconds: list[float] = []
        for kind, name, took, number in _KINDS:
            for at in range(number if kind or jobs else 0):
                # One run in 40 fails, one in 15 warns; about as an attended server's.
                trouble = "Failed" if at % 40 == 39 else "Warning" if at % 15 == 14 else "Success"
                row: Json = {
                    "name": name,
                    "sessionType": kind,
                    "state": "Stopped",
                    "result": {"result": trouble, "message": _MESSAGES[trouble], "isCanceled": False},
                }
                if kind is None:
                    job = jobs[at % len(jobs)]
                    row |= {
                        "name": job["name"],
                        "sessionType": "ReplicaJob" if job["type"] == "VSphereReplica" else "BackupJob",
                        "jobId": job["id"],
                        "platformName": "VMware",
                        "platformId": VMWARE,
                    }
                pattern.append(row)
                seconds.append(took + hash_of(f"{name}{at}") % (took or 2400) + 30)
        order = [at * _STEP % len(pattern) for at in range(len(pattern))]
        return [pattern[at] for at in order], [seconds[at] for at in order]

    def _task_pattern(self, row: Json, part: int) -> Json:
        names = self._vbr.machine_names
        return {
            "name": names[hash_of(f"{row['name']}{part}") % len(names)] if names else row["name"],
            "type": TASK_TYPES[row["sessionType"]],
            "sessionType": row["sessionType"],
            "state": "Stopped",
            "result": row["result"] if part == 0 else {"result": "Success", "message": "Success", "isCanceled": False},
        }

    def _session_row(self, index: int, pattern: Mapping[str, Json], created: datetime, ended: datetime) -> Json:
        identifier = self._ids.of(index)
        return {
            "id": identifier,
            "jobId": identifier,
            "creationTime": stamp(created),
            "endTime": stamp(ended),
            "progressPercent": 100,
            "usn": (self.sessions.length - index) * 8 - 4,
            **pattern,
        }

    def _task_place(self, index: int) -> tuple[int, int]:
        turns, at = divmod(index, len(self._parts))
        position, part = self._parts[at]
        return turns * len(self.sessions.pattern) + position, part

    def _task_start(self, index: int) -> datetime:
        session, part = self._task_place(index)
        return self.sessions.created(session) - timedelta(seconds=0.2 * part)

    def _task_row(self, index: int, pattern: Mapping[str, Json], created: datetime, ended: datetime) -> Json:
        session, _ = self._task_place(index)
        outcome = pattern["result"]
        return task_session(
            Machine(self._task_ids.of(index), pattern["name"]),
            self._ids.of(session),
            pattern["sessionType"],
            created,
            ended,
            state="Stopped",
            result=outcome["result"],
            message=outcome["message"],
            usn=index,
            repository=self._vbr.default_repository,
        )
