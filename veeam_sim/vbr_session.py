"""Sessions, task sessions and tasks of the simulated backup server as values: what each shows at a moment."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from ._answers import stamp
from ._core import Json

STOPPING_SECONDS: Final = 1.0
"""How long work takes to stop once it was asked to."""

VMWARE: Final = "00000000-0000-0000-0000-000000000000"
"""Platform id of VMware."""

TASK_TYPES: Final[Mapping[str, str]] = {
    "BackupJob": "Backup",
    "ReplicaJob": "Replica",
    "RestoreVm": "Restore",
    "CloudDirectorVmRestore": "Restore",
}
"""ETaskSessionType by the type of session; other sessions have no task sessions."""

LOG_STATUS: Final[Mapping[str, str]] = {
    "Success": "Succeeded",
    "Warning": "Warning",
    "Failed": "Failed",
    "None": "None",
}
"""Status of the log record that tells a result."""

_USN = {"Starting": 0, "Postprocessing": 2, "Stopping": 3, "Stopped": 4}


@dataclass(slots=True)
class Machine:
    """One machine that a run processes."""

    id: str
    """Of its task session."""
    name: str
    point: str | None = None
    """Id of the restore point that the run leaves."""


@dataclass(slots=True, kw_only=True)
class Running:
    """Work that takes a time, unless it is stopped or held."""

    id: str
    type: str
    name: str
    created: datetime
    seconds: float
    result: str = "Success"
    hold: str | None = None
    """State that it stays in until it is stopped."""
    stop_asked: datetime | None = None
    nulls: bool = False
    """Show null for what it does not have yet."""

    def natural_end(self) -> datetime | None:
        """When it ends if nobody stops it; None while nothing says so."""
        return None if self.hold else self.created + timedelta(seconds=self.seconds)

    def end(self) -> datetime | None:
        """When it ends."""
        natural = self.natural_end()
        if self.stop_asked is None:
            return natural
        stopped = self.stop_asked + timedelta(seconds=STOPPING_SECONDS)
        return stopped if natural is None else min(natural, stopped)

    def over(self, now: datetime) -> bool:
        """Whether it has ended."""
        end = self.end()
        return end is not None and now >= end

    def cancelled(self, now: datetime) -> bool:
        """Whether it was stopped before its own end."""
        return self.over(now) and self.end() != self.natural_end()

    def part(self, now: datetime) -> float:
        """How much of it is done, from 0 to 1."""
        return 1.0 if not self.seconds else min(1.0, max(0.0, (now - self.created).total_seconds() / self.seconds))

    def at(self, part: float) -> datetime:
        """When so much of it is done."""
        return self.created + timedelta(seconds=part * self.seconds)


@dataclass(slots=True, kw_only=True)
class Session(Running):
    """A session that was started while the simulator runs."""

    job_id: str
    usn: int
    message: str = ""
    machines: Sequence[Machine] = ()
    repository: str | None = None
    resource: tuple[str, str] | None = None
    """Id of what it made, and its URL path."""
    null_result: bool = False
    final: Json = None

    def state(self, now: datetime) -> str:
        """Its state at a time."""
        if self.over(now):
            return "Stopped"
        if self.stop_asked is not None:
            return "Stopping"
        part = self.part(now)
        if part < 0.08:
            return "Starting"
        if self.hold:
            return self.hold
        return "Postprocessing" if part > 0.92 and self.machines else "Working"

    def outcome(self, now: datetime) -> Json:
        """The result object at a time."""
        if not self.over(now):
            return None if self.nulls else {"result": "None", "message": "", "isCanceled": False}
        if self.null_result:
            return None
        if self.cancelled(now):
            # Seen on servers: work stopped through the API ends failed, and not as cancelled.
            return {"result": "Failed", "message": "Stopped by user", "isCanceled": False}
        return {"result": self.result, "message": self.message or self.result, "isCanceled": False}

    def json(self, now: datetime) -> Json:
        """The SessionModel at a time."""
        if self.final is not None:
            return self.final
        over = self.over(now)
        state = self.state(now)
        end = self.end()
        row: Json = {
            "id": self.id,
            "name": self.name,
            "jobId": self.job_id,
            "sessionType": self.type,
            "creationTime": stamp(self.created),
            "endTime": stamp(end) if over and end else None,
            "state": state,
            "progressPercent": 100 if over and not self.cancelled(now) else min(99, int(self.part(now) * 100)),
            "result": self.outcome(now),
            "resourceId": self.resource[0] if over and self.resource else None,
            "resourceReference": self.resource[1] if over and self.resource else None,
            "parentSessionId": None,
            "usn": self.usn + _USN.get(state, 1),
        }
        if self.machines:
            row |= {"platformName": "VMware", "platformId": VMWARE}
        if not self.nulls:
            row = {name: value for name, value in row.items() if value is not None or (name == "result" and over)}
        if over:
            self.final = row
        return row

    def log(self, now: datetime) -> Json:
        """The SessionLogResult at a time."""
        if self.cancelled(now):
            return log_of([])
        steps = [(0.0, f"Started: {self.name}", "Succeeded")]
        if self.machines:
            steps.append((0.1, "Building the list of machines to process", "Succeeded"))
        steps += [
            (0.1 + 0.8 * at / len(self.machines), f"Processing {machine.name}", "Succeeded")
            for at, machine in enumerate(self.machines)
        ]
        steps.append((1.0, self.message or f"Finished: {self.name}", LOG_STATUS.get(self.result, "Succeeded")))
        records: list[tuple[datetime, datetime, str, str]] = []
        for at, (part, title, status) in enumerate(steps):
            if self.at(part) > now or (part == 1.0 and not self.over(now)):
                break
            until = self.at(steps[at + 1][0] if at + 1 < len(steps) else 1.0)
            records.append((self.at(part), min(now, until), title, status))
        return log_of(records)

    def tasks(self, now: datetime) -> list[Json]:
        """The task sessions at a time, newest first."""
        rows: list[Json] = []
        stopped = self.end() if self.cancelled(now) else None
        for at, machine in enumerate(self.machines):
            start = self.at(0.1 + 0.7 * at / len(self.machines))
            end = self.at(0.2 + 0.7 * (at + 1) / len(self.machines))
            if start > now or (stopped and start > stopped):
                continue
            cut = stopped is not None and stopped < end
            end = stopped if cut and stopped else end
            over = now >= end and not self.hold
            result, message = ("Failed", "Stopped by user") if cut else ("Success", "")
            if not cut and self.result in ("Failed", "Warning") and at == len(self.machines) - 1:
                result, message = self.result, self.message
            rows.append(
                task_session(
                    machine,
                    self.id,
                    self.type,
                    start,
                    end if over else None,
                    state="Stopped" if over else self.hold or "Working",
                    result=result if over else "None",
                    message=message if over else "",
                    usn=self.usn + at,
                    repository=self.repository,
                    nulls=self.nulls,
                )
            )
        return rows[::-1]


@dataclass(slots=True, kw_only=True)
class Task(Running):
    """A short task: a rescan, a search, a restore of files."""

    extra: Mapping[str, Json]
    """Properties of its variant of TaskModel."""

    def json(self, now: datetime) -> Json:
        """The TaskModel at a time."""
        over = self.over(now)
        part = self.part(now)
        state = "Stopped" if over else "Stopping" if self.stop_asked else "Starting" if part < 0.08 else "Working"
        row: Json = {
            "id": self.id,
            "type": self.type,
            "name": self.name,
            "state": state if over or not self.hold else self.hold,
            "progressPercent": 100 if over else int(part * 100),
            "creationTime": stamp(self.created),
            "result": "None" if not over else "Cancelled" if self.cancelled(now) else self.result,
            **self.extra,
        }
        end = self.end()
        if over and end:
            row["endTime"] = stamp(end)
        elif self.nulls:
            row["endTime"] = None
        return row


def log_of(records: Sequence[tuple[datetime, datetime, str, str]]) -> Json:
    """A SessionLogResult of records: start, update, title, status."""
    return {
        "totalRecords": len(records),
        "records": [
            {
                "id": at + 1,
                "status": status,
                "startTime": stamp(start),
                "updateTime": stamp(update),
                "title": title,
                "description": "",
            }
            for at, (start, update, title, status) in enumerate(records)
        ],
    }


def task_session(
    machine: Machine,
    session_id: str,
    session_type: str,
    start: datetime,
    end: datetime | None,
    *,
    state: str,
    result: str,
    message: str,
    usn: int,
    repository: str | None,
    nulls: bool = False,
) -> Json:
    """A TaskSessionModel; without an end it is running."""
    kind = TASK_TYPES.get(session_type, "Backup")
    size = (hash_of(machine.name) % 180 + 20) << 30
    row: Json = {
        "id": machine.id,
        "type": kind,
        "sessionId": session_id,
        "sessionType": session_type,
        "creationTime": stamp(start),
        "name": machine.name,
        "usn": usn,
        "state": state,
        "result": {"result": result, "message": message, "isCanceled": False},
    }
    if end is not None:
        row["endTime"] = stamp(end)
    elif nulls:
        row |= {"endTime": None, "result": None}
    if kind != "Restore":
        took = int(((end or start) - start).total_seconds())
        row |= {
            "algorithm": "Increment",
            "progress": {
                "duration": f"{took // 3600:02}:{took % 3600 // 60:02}:{took % 60:02}",
                "processingRate": f"{size % 700 / 7:.1f} MB/s",
                "bottleneck": "Source",
                "processedSize": size,
                "readSize": size // 9,
                "transferredSize": size // 21,
            },
        }
    if kind == "Backup":
        if machine.point is not None and end is not None:
            row["restorePointId"] = machine.point
        if repository is not None:
            row["repositoryId"] = repository
    return row


def hash_of(text: str) -> int:
    """A number that is the same for the same text in each run (`hash` is not)."""
    return zlib.crc32(text.encode())
