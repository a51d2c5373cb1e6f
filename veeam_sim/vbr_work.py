"""Sessions, task sessions and tasks of the simulated backup server: running, recent, and the past of any length."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ._answers import stamp
from ._core import Answer, Call, Json, Refused
from ._ids import Ids
from ._rows import Held, Rows, Selection, Tape, merge

if TYPE_CHECKING:
    from .vbr import Vbr

TIMES = frozenset({"creationTime", "endTime"})
STOPPING_SECONDS = 1.0
VMWARE = "00000000-0000-0000-0000-000000000000"
"""Platform id of VMware."""

_GAP = 240.0
_PERIOD = 1008
_PARTS = 3
_PAST = (
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
_TASK_TYPES = {"BackupJob": "Backup", "ReplicaJob": "Replica", "RestoreVm": "Restore"}


@dataclass(slots=True)
class Machine:
    """One machine that a run processes."""

    id: str
    name: str
    point: str | None = None


@dataclass(slots=True)
class Session:
    """Work that was started while the simulator runs."""

    id: str
    type: str
    name: str
    job_id: str
    created: datetime
    seconds: float
    usn: int
    result: str = "Success"
    message: str = ""
    hold: str | None = None
    """State that it stays in until it is stopped."""
    stop_asked: datetime | None = None
    machines: Sequence[Machine] = ()
    repository: str | None = None
    resource: tuple[str, str] | None = None
    """Id of what it made, and its URL path."""
    null_result: bool = False
    nulls: bool = False
    final: Json = field(default=None)

    def end(self) -> datetime | None:
        """When it ends; None while nothing says so."""
        natural = None if self.hold else self.created + timedelta(seconds=self.seconds)
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
        return self.stop_asked is not None and self.over(now) and self.end() != self.natural_end()

    def natural_end(self) -> datetime | None:
        """When it would end if nobody stopped it."""
        return None if self.hold else self.created + timedelta(seconds=self.seconds)

    def part(self, now: datetime) -> float:
        """How much of it is done, from 0 to 1."""
        return 1.0 if not self.seconds else min(1.0, max(0.0, (now - self.created).total_seconds() / self.seconds))

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
        row: Json = {
            "id": self.id,
            "name": self.name,
            "jobId": self.job_id,
            "sessionType": self.type,
            "creationTime": stamp(self.created),
            "endTime": stamp(end) if over and (end := self.end()) else None,
            "state": state,
            "progressPercent": 100 if over and not self.cancelled(now) else min(99, int(self.part(now) * 100)),
            "result": self.outcome(now),
            "resourceId": self.resource[0] if over and self.resource else None,
            "resourceReference": self.resource[1] if over and self.resource else None,
            "parentSessionId": None,
            "usn": self.usn + ("Starting", "Working", "Postprocessing", "Stopping", "Stopped").index(
                state if state in ("Starting", "Postprocessing", "Stopping", "Stopped") else "Working"
            ),
        }  # fmt: skip
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
            return {"totalRecords": 0, "records": []}
        steps = [(0.0, f"Started: {self.name}", "Succeeded")]
        if self.machines:
            steps.append((0.1, "Building the list of machines to process", "Succeeded"))
        for at, machine in enumerate(self.machines):
            steps.append((0.1 + 0.8 * at / len(self.machines), f"Processing {machine.name}", "Succeeded"))
        last = {"Failed": "Failed", "Warning": "Warning"}.get(self.result, "Succeeded")
        steps.append((1.0, self.message or f"Finished: {self.name}", last))
        end = self.end() if self.over(now) else None
        records: list[Json] = []
        for at, (part, title, status) in enumerate(steps):
            when = self.created + timedelta(seconds=part * self.seconds)
            if (part == 1.0 and end is None) or when > now:
                break
            updated = min(
                now, self.created + timedelta(seconds=(steps[at + 1][0] if at + 1 < len(steps) else 1.0) * self.seconds)
            )
            record: Json = {
                "id": at + 1,
                "status": status,
                "startTime": stamp(when),
                "updateTime": stamp(updated),
                "title": title,
                "description": "",
            }
            records.append(record)
        return {"totalRecords": len(records), "records": records}

    def tasks(self, now: datetime) -> list[Json]:
        """The task sessions at a time, newest first."""
        rows: list[Json] = []
        for at, machine in enumerate(self.machines):
            start = self.created + timedelta(seconds=self.seconds * (0.1 + 0.7 * at / len(self.machines)))
            end = self.created + timedelta(seconds=self.seconds * (0.2 + 0.7 * (at + 1) / len(self.machines)))
            stopped = self.end() if self.cancelled(now) else None
            if start > now or (stopped and start > stopped):
                continue
            end = min(end, stopped) if stopped else end
            over = now >= end and not self.hold
            bad = self.result in ("Failed", "Warning") and at == len(self.machines) - 1
            result, message = ("Failed", "Stopped by user") if stopped == end else ("Success", "")
            if bad and not stopped:
                result, message = self.result, self.message
            rows.append(task_session(
                machine, self.id, self.type, start, end if over else None,
                state="Stopped" if over else self.hold or "Working",
                result=result if over else "None", message=message if over else "", usn=self.usn + at,
                repository=self.repository, nulls=self.nulls,
            ))  # fmt: skip
        return rows[::-1]


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
    """A TaskSessionModel."""
    kind = _TASK_TYPES.get(session_type, "Backup")
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
    value = 5381
    for letter in text:
        value = (value * 33 + ord(letter)) & 0xFFFFFFFF
    return value


@dataclass(slots=True)
class Task:
    """A short task: a rescan, a search, a restore of files."""

    id: str
    type: str
    name: str
    created: datetime
    seconds: float
    extra: Mapping[str, Json]
    result: str = "Success"
    hold: str | None = None
    stop_asked: datetime | None = None
    nulls: bool = False

    def end(self) -> datetime | None:
        """When it ends; None while nothing says so."""
        natural = None if self.hold else self.created + timedelta(seconds=self.seconds)
        if self.stop_asked is None:
            return natural
        stopped = self.stop_asked + timedelta(seconds=STOPPING_SECONDS)
        return stopped if natural is None else min(natural, stopped)

    def over(self, now: datetime) -> bool:
        """Whether it has ended."""
        end = self.end()
        return end is not None and now >= end

    def json(self, now: datetime) -> Json:
        """The TaskModel at a time."""
        over = self.over(now)
        part = min(1.0, (now - self.created).total_seconds() / self.seconds) if self.seconds else 1.0
        result = "None"
        if over:
            natural = self.hold is None and self.end() == self.created + timedelta(seconds=self.seconds)
            result = self.result if natural else "Cancelled"
        state = "Stopped" if over else "Stopping" if self.stop_asked else "Starting" if part < 0.08 else "Working"
        row: Json = {
            "id": self.id,
            "type": self.type,
            "name": self.name,
            "state": state if over or not self.hold else self.hold,
            "progressPercent": 100 if over else int(part * 100),
            "creationTime": stamp(self.created),
            "result": result,
            **self.extra,
        }
        if over and (end := self.end()):
            row["endTime"] = stamp(end)
        elif self.nulls:
            row["endTime"] = None
        return row


class Work:
    """Everything that runs and ran on one simulated backup server."""

    def __init__(self, vbr: Vbr, past: int) -> None:
        self._vbr = vbr
        self._usn = past * 8
        self.sessions: dict[str, Session] = {}
        self.automation: dict[str, Session] = {}
        self.tasks: dict[str, Task] = {}
        self._of_job: dict[str, Session] = {}
        self._ids = Ids("session", vbr.seed)
        self._task_ids = Ids("taskSession", vbr.seed)
        self.past, self.past_tasks = self._build_past(past)
        vbr.handlers |= {
            "GetAllSessions": lambda call: self._list(call, self.sessions, self.past),
            "GetSession": lambda call: Answer(body=self._session(call.path["id"])),
            "GetSessionLogs": lambda call: Answer(body=self._log(call.path["id"])),
            "StopSession": lambda call: self._stop(call, self.sessions),
            "GetSessionTaskSessions": self._tasks_of_session,
            "GetAllTaskSessions": self._list_task_sessions,
            "GetTaskSession": lambda call: Answer(body=self._task_session(call.path["id"])),
            "GetTaskSessionLogs": self._task_session_log,
            "GetAllAutomationSessions": lambda call: self._list(call, self.automation, None),
            "GetAutomationSession": lambda call: Answer(body=self._own(call, self.automation).json(vbr.now())),
            "GetAutomationSessionLogs": lambda call: Answer(body=self._own(call, self.automation).log(vbr.now())),
            "StopAutomationSession": lambda call: self._stop(call, self.automation),
            "GetAllTasks": self._list_tasks,
            "GetTask": lambda call: Answer(body=self.task(call.path["id"]).json(vbr.now())),
            "StopTask": self._stop_task,
        }

    # Starting.

    def start(
        self,
        call: Call,
        kind: str,
        name: str,
        *,
        seconds: float | None = None,
        job_id: str | None = None,
        machines: Sequence[Machine] = (),
        repository: str | None = None,
        resource: tuple[str, str] | None = None,
        failure: str | None = None,
        then: Callable[[Session], None] | None = None,
        automation: bool = False,
    ) -> Session:
        """Start a session.

        Args:
            call: the request that starts it; the fault `outcome` looks at its operation.
            kind: ESessionType.
            name: its name.
            seconds: how long it takes; default is the server's pace.
            job_id: its job; without one it is its own.
            machines: what it processes; each gets a task session.
            repository: where the task sessions write to.
            resource: id and path of what it makes, shown once it has ended.
            failure: ends it as failed with this message.
            then: what happens when it ends, unless it failed or was stopped.
            automation: keep it with the automation sessions.
        """
        vbr = self._vbr
        identifier = vbr.new_id()
        self._usn += 8
        session = Session(
            identifier,
            kind,
            name,
            job_id or identifier,
            vbr.now(),
            vbr.pace if seconds is None else seconds,
            self._usn,
            machines=machines,
            repository=repository,
            resource=resource,
            nulls=vbr.nulls,
        )
        if failure is not None:
            session.result, session.message = "Failed", failure
        if fault := vbr.faults.take("outcome", call.operation.id):
            session.result = fault.result or session.result
            session.message = fault.text or session.message
            session.hold = fault.state
            session.seconds = session.seconds if fault.seconds is None else fault.seconds
        session.null_result = vbr.faults.take("null_result", call.operation.id) is not None
        (self.automation if automation else self.sessions)[identifier] = session
        self._of_job[session.job_id] = session
        end = session.natural_end()
        if then is not None and end is not None:

            def finish() -> None:
                if session.stop_asked is None and session.result != "Failed":
                    then(session)

            vbr.later(end, finish)
        return session

    def answer(self, session: Session, status: int = 201) -> Answer:
        """The answer of an operation that started a session."""
        return Answer(status, session.json(self._vbr.now()))

    def start_task(self, call: Call, kind: str, name: str, *, seconds: float | None = None, **extra: Json) -> Task:
        """Start a task; `extra` are properties of its variant of TaskModel."""
        vbr = self._vbr
        task = Task(
            vbr.new_id(), kind, name, vbr.now(), vbr.pace / 2 if seconds is None else seconds, extra, nulls=vbr.nulls
        )
        if fault := vbr.faults.take("outcome", call.operation.id):
            task.result = fault.result or task.result
            task.hold = fault.state
            task.seconds = task.seconds if fault.seconds is None else fault.seconds
        self.tasks[task.id] = task
        return task

    def running(self, job_id: str) -> Session | None:
        """The session of a job that has not ended."""
        session = self._of_job.get(job_id)
        return session if session is not None and not session.over(self._vbr.now()) else None

    def unfinished(self) -> list[Session]:
        """Every session that has not ended."""
        now = self._vbr.now()
        return [each for each in (*self.sessions.values(), *self.automation.values()) if not each.over(now)]

    # The past.

    def _build_past(self, length: int) -> tuple[Tape, Tape]:
        vbr = self._vbr
        jobs = [job for job in vbr.jobs.table.rows() if job["type"] in ("Backup", "VSphereReplica")]
        pattern: list[Json] = []
        seconds: list[float] = []
        for kind, name, took, number in _PAST:
            for at in range(number if kind or jobs else 0):
                job = jobs[at % len(jobs)] if kind is None else None
                # One run in 40 fails, one in 15 warns; about as an attended server's.
                trouble = "Failed" if at % 40 == 39 else "Warning" if at % 15 == 14 else "Success"
                row: Json = {
                    "name": name if job is None else job["name"],
                    "sessionType": kind or ("ReplicaJob" if job and job["type"] == "VSphereReplica" else "BackupJob"),
                    "state": "Stopped",
                    "result": {"result": trouble, "message": _MESSAGES[trouble], "isCanceled": False},
                }
                if job is not None:
                    row |= {"jobId": job["id"], "platformName": "VMware", "platformId": VMWARE}
                pattern.append(row)
                seconds.append(took + hash_of(f"{name}{at}") % (took or 2400) + 30)
        # Kinds mixed over the period: a step that shares no factor with it visits every place once.
        size = len(pattern)
        order = [at * 577 % size for at in range(size)]
        pattern, seconds = [pattern[at] for at in order], [seconds[at] for at in order]
        past = Tape(length if size else 0, pattern, seconds, vbr.now(), _GAP, self._past_row)
        # Task sessions: a few for each run that has machines.
        self._parts: list[tuple[int, int]] = [
            (at, part) for at in range(size) if pattern[at]["sessionType"] in _TASK_TYPES for part in range(_PARTS)
        ]
        task_pattern: list[Json] = []
        for at, part in self._parts:
            row = pattern[at]
            outcome = row["result"] if part == 0 else {"result": "Success", "message": "Success", "isCanceled": False}
            task_pattern.append({
                "name": self._machine_name(row, part),
                "type": _TASK_TYPES[row["sessionType"]],
                "sessionType": row["sessionType"],
                "state": "Stopped",
                "result": outcome,
            })  # fmt: skip
        whole, rest = divmod(past.length, size) if size else (0, 0)
        tasks = whole * len(self._parts) + sum(1 for at, _ in self._parts if at < rest)
        return past, Tape(
            tasks,
            task_pattern,
            [seconds[at] * 0.8 for at, _ in self._parts],
            vbr.now(),
            _GAP / _PARTS,
            self._past_task_row,
            created=lambda index: self._past_task_start(index),
        )

    def _machine_name(self, row: Json, part: int) -> str:
        names = self._vbr.machine_names
        return names[hash_of(f"{row['name']}{part}") % len(names)] if names else row["name"]

    def _past_row(self, index: int, pattern: Mapping[str, Json], created: datetime, ended: datetime) -> Json:
        identifier = self._ids.of(index)
        return {
            "id": identifier,
            "jobId": identifier,
            "creationTime": stamp(created),
            "endTime": stamp(ended),
            "progressPercent": 100,
            "usn": (self.past.length - index) * 8 - 4,
            **pattern,
        }

    def _past_task_place(self, index: int) -> tuple[int, int]:
        turns, at = divmod(index, len(self._parts))
        position, part = self._parts[at]
        return turns * len(self.past.pattern) + position, part

    def _past_task_start(self, index: int) -> datetime:
        session, part = self._past_task_place(index)
        return self.past.created(session) - timedelta(seconds=0.2 * part)

    def _past_task_row(self, index: int, pattern: Mapping[str, Json], created: datetime, ended: datetime) -> Json:
        session, _ = self._past_task_place(index)
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

    def _past_tasks_of(self, session: int) -> list[Json]:
        turns, position = divmod(session, len(self.past.pattern))
        start = turns * len(self._parts)
        return [self.past_tasks.row(start + at) for at, (place, _) in enumerate(self._parts) if place == position]

    # Sessions.

    def _past_index(self, ids: Ids, identifier: str, tape: Tape) -> int | None:
        index = ids.index(identifier)
        return index if index is not None and index < tape.length else None

    def _session(self, identifier: str) -> Json:
        live = self.sessions.get(identifier.lower())
        if live is not None:
            return live.json(self._vbr.now())
        index = self._past_index(self._ids, identifier, self.past)
        if index is None:
            raise Refused(404, f"Session {identifier} is not found.", resource=identifier)
        return self.past.row(index)

    def _log(self, identifier: str) -> Json:
        live = self.sessions.get(identifier.lower())
        if live is not None:
            return live.log(self._vbr.now())
        row = self._session(identifier)
        lines = [
            (row["creationTime"], f"Started: {row['name']}", "Succeeded"),
            (row["endTime"], row["result"]["message"], _STATUS[row["result"]["result"]]),
        ]
        return {
            "totalRecords": len(lines),
            "records": [
                {
                    "id": at + 1,
                    "status": status,
                    "startTime": time,
                    "updateTime": time,
                    "title": title,
                    "description": "",
                }
                for at, (time, title, status) in enumerate(lines)
            ],
        }

    def _own(self, call: Call, sessions: Mapping[str, Session]) -> Session:
        identifier = call.path["id"]
        session = sessions.get(identifier.lower())
        if session is None:
            raise Refused(404, f"Session {identifier} is not found.", resource=identifier)
        return session

    def _list(self, call: Call, live: Mapping[str, Session], past: Tape | None) -> Answer:
        now = self._vbr.now()
        selection = self._vbr.selection(call)
        rows = [session.json(now) for session in reversed(list(live.values()))]
        return self._vbr.page(call, merge(rows, past.select(selection) if past else {}, selection, TIMES))

    def _stop(self, call: Call, sessions: Mapping[str, Session]) -> Answer:
        # Work that has ended stays as it ended: the client may have asked a moment too late.
        if sessions is self.sessions and self._past_index(self._ids, call.path["id"], self.past) is not None:
            return Answer(200, {})
        session = self._own(call, sessions)
        now = self._vbr.now()
        if session.stop_asked is None and not session.over(now):
            session.stop_asked = now
        return Answer(200, {})

    # Task sessions.

    def _tasks_of_session(self, call: Call) -> Answer:
        rows = self._tasks_of(call.path["id"])
        return self._vbr.page(call, Held(rows))

    def _tasks_of(self, identifier: str) -> list[Json]:
        live = self.sessions.get(identifier.lower())
        if live is not None:
            return live.tasks(self._vbr.now())
        index = self._past_index(self._ids, identifier, self.past)
        if index is None:
            raise Refused(404, f"Session {identifier} is not found.", resource=identifier)
        return self._past_tasks_of(index)

    def _list_task_sessions(self, call: Call) -> Answer:
        selection = self._vbr.selection(call)
        session = call.one("sessionIdFilter")
        if session is not None:
            try:
                rows = self._tasks_of(session)
            except Refused:
                rows = []
            return self._vbr.page(call, Held(selection.apply(rows)))
        now = self._vbr.now()
        live = [row for each in reversed(list(self.sessions.values())) for row in each.tasks(now)]
        found: Rows = merge(live, self.past_tasks.select(selection), selection, TIMES)
        return self._vbr.page(call, found)

    def _task_session(self, identifier: str) -> Json:
        index = self._past_index(self._task_ids, identifier, self.past_tasks)
        if index is not None:
            return self.past_tasks.row(index)
        now = self._vbr.now()
        for session in self.sessions.values():
            for row in session.tasks(now):
                if row["id"] == identifier.lower():
                    return row
        raise Refused(404, f"Task session {identifier} is not found.", resource=identifier)

    def _task_session_log(self, call: Call) -> Answer:
        row = self._task_session(call.path["id"])
        titles = [(row["creationTime"], f"Queued for processing: {row['name']}", "Succeeded")]
        if row["state"] == "Stopped":
            outcome = row["result"]
            titles.append(
                (row["endTime"], outcome["message"] or f"Processed {row['name']}", _STATUS[outcome["result"]])
            )
        records: list[Json] = [
            {"id": at + 1, "status": status, "startTime": time, "updateTime": time, "title": title, "description": ""}
            for at, (time, title, status) in enumerate(titles)
        ]
        return Answer(body={"totalRecords": len(records), "records": records})

    # Tasks.

    def task(self, identifier: str) -> Task:
        """A task.

        Raises:
            Refused: there is none with this id.
        """
        task = self.tasks.get(identifier.lower())
        if task is None:
            raise Refused(404, f"Task {identifier} is not found.", resource=identifier)
        return task

    def _list_tasks(self, call: Call) -> Answer:
        now = self._vbr.now()
        selection: Selection = self._vbr.selection(call)
        rows = [task.json(now) for task in reversed(list(self.tasks.values()))]
        return self._vbr.page(call, Held(selection.apply(rows)))

    def _stop_task(self, call: Call) -> Answer:
        task = self.task(call.path["id"])
        now = self._vbr.now()
        if not task.over(now) and task.stop_asked is None:
            task.stop_asked = now
        return Answer(200, {})


_STATUS = {"Success": "Succeeded", "Warning": "Warning", "Failed": "Failed", "None": "None"}
_MESSAGES = {
    "Success": "Success",
    "Warning": "Guest processing skipped: the credentials of the guest are not valid.",
    "Failed": "Error: the host did not answer in time.",
}
