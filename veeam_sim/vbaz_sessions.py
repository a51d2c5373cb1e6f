"""One job session and one asynchronous operation of the simulated appliance: how they look at any time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ._answers import stamp
from ._core import Json, Refused

_CANCELING = 1.0
_POLICY_TYPES = (
    ("Sql", "AzureSql"),
    ("FileShare", "FileShares"),
    ("Vnet", "Vnet"),
    ("Cosmos|Postgres|Mongo", "CosmosDb"),
    ("", "VirtualMachines"),
)


@dataclass(frozen=True, slots=True)
class Resource:
    """What a session works on."""

    id: str
    name: str


@dataclass(slots=True)
class Session:
    """A job session."""

    id: str
    type: str
    started: datetime
    seconds: float
    outcome: str = "Success"
    text: str = ""
    hold: str | None = None
    """Status that it stays in until it is stopped."""
    info: dict[str, Json] = field(default_factory=dict[str, Json])
    """What its kind says about it, such as `backupJobInfo`."""
    resources: Sequence[Resource] = ()
    title: str = ""
    stopped: datetime | None = None

    @property
    def end(self) -> datetime | None:
        """When it ends; None while nothing says so."""
        natural = None if self.hold else self.started + timedelta(seconds=self.seconds)
        if self.stopped is None:
            return natural
        asked = self.stopped + timedelta(seconds=_CANCELING)
        return asked if natural is None else min(natural, asked)

    def over(self, now: datetime) -> bool:
        """Whether it has ended."""
        return self.end is not None and self.end <= now

    def part(self, now: datetime) -> float:
        """How much of it is done, from 0 to 1."""
        return min(1.0, max(0.0, (now - self.started).total_seconds() / self.seconds)) if self.seconds else 1.0

    def status(self, now: datetime) -> str:
        """Its status at a time."""
        if self.over(now):
            natural = self.started + timedelta(seconds=self.seconds)
            return self.outcome if self.stopped is None or self.end == natural else "Canceled"
        if self.stopped is not None:
            return "Canceling"
        if self.hold:
            return self.hold
        part = self.part(now)
        if part < 0.05:
            return "Pending"
        return {"Error": "RunningWithError", "Warning": "RunningWithWarning"}.get(
            self.outcome if part > 0.6 else "", "Running"
        )

    def json(self, now: datetime) -> Json:
        """The JobSession at a time."""
        over = self.over(now)
        until = self.end if over and self.end is not None else now
        row: Json = {
            "id": self.id,
            "type": self.type,
            "localizedType": " ".join(re.findall(r"[A-Z][a-z]*", self.type)).capitalize(),
            "executionStartTime": stamp(self.started),
            "executionStopTime": stamp(until) if over else None,
            "executionDuration": span(until - self.started),
            "status": self.status(now),
            "backupJobInfo": None,
            "healthCheckJobInfo": None,
            "fileLevelRestoreJobInfo": None,
            "fileShareFileLevelRestoreJobInfo": None,
            "repositoryJobInfo": None,
            "restorePointDataRetrievalJobInfo": None,
            "retentionJobInfo": None,
            "_links": {},
        }
        return row | self.info

    def log(self, now: datetime) -> list[Json]:
        """Its log so far, oldest entry first."""
        title = self.title or self.type
        steps: list[tuple[float, str, str | None]] = [(0.0, f"{title} started", None)]
        for position, resource in enumerate(self.resources):
            steps.append((0.05 + 0.85 * position / len(self.resources), f"Processing {resource.name}", resource.id))
        end = self.end if self.over(now) else None
        entries: list[Json] = []
        for position, (part, message, resource_id) in enumerate(steps):
            began = self.started + timedelta(seconds=part * self.seconds)
            if began > (end or now):
                break
            following = steps[position + 1][0] if position + 1 < len(steps) else 0.95
            ended = self.started + timedelta(seconds=following * self.seconds)
            done = ended <= (end or now)
            last_one = position == len(steps) - 1 and self.outcome != "Success"
            entries.append({
                "logTime": stamp(began),
                "status": (self.outcome if last_one else "Success") if done else "Canceled" if end else "Running",
                "message": message,
                "resourceHashId": resource_id,
                "executionStartTime": stamp(began),
                "executionDuration": span(min(ended, end or now) - began),
            })  # fmt: skip
        if end is not None:
            status = self.status(now)
            message = self.text or f"{title} finished: {status}"
            entries.append({
                "logTime": stamp(end),
                "status": status,
                "message": message,
                "resourceHashId": None,
                "executionStartTime": stamp(end),
                "executionDuration": span(timedelta()),
            })  # fmt: skip
        return entries


@dataclass(slots=True)
class Operation:
    """An asynchronous operation."""

    id: str
    started: datetime
    seconds: float
    result: Callable[[], Json]
    text: str | None = None
    """Why it fails; None when it does not."""
    hold: str | None = None
    finished: Json = None

    def json(self, now: datetime) -> Json:
        """The AsyncOperation at a time; the result is made when it is first seen finished."""
        row: Json = {
            "id": self.id,
            "startTime": stamp(self.started),
            "status": self.hold or "Running",
        }
        if self.hold or now < self.started + timedelta(seconds=self.seconds):
            return row
        if self.finished is None:
            if self.text is not None:
                problem = {"title": "The operation failed.", "status": 500, "detail": self.text}
                self.finished = {"status": "Error", "error": problem}
            else:
                try:
                    self.finished = {"status": "Success", "result": self.result()}
                except Refused as refused:
                    problem = {"title": "The operation failed.", "status": refused.status, "detail": refused.message}
                    self.finished = {"status": "Error", "error": problem}
        return row | self.finished


def backup_info(kind: str, policy: Json, count: int) -> Json:
    """What a session says about the policy that it runs for."""
    return {
        "policyId": policy["id"],
        "policyName": policy.get("name"),
        "policyType": next(name for pattern, name in _POLICY_TYPES if re.search(pattern, kind)),
        "protectedInstancesCount": count,
        "policyRemoved": False,
    }


def span(time: timedelta) -> str:
    """A .NET time span."""
    seconds = max(0.0, time.total_seconds())
    days, rest = divmod(int(seconds), 86400)
    text = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}.{int(seconds % 1 * 1e7):07}"
    return f"{days}.{text}" if days else text
