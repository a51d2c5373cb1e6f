"""What runs and ran on the simulated backup server: sessions, task sessions, logs, tasks, and starting them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, missing
from ._rows import Held
from ._tape import merge
from .vbr_past import Past
from .vbr_session import LOG_STATUS, Machine, Session, Task, log_of

if TYPE_CHECKING:
    from ._tape import Tape
    from .vbr import Vbr

TIMES = frozenset({"creationTime", "endTime"})
"""Properties of sessions that are times."""


class Work:
    """Everything that runs and ran on one simulated backup server."""

    def __init__(self, vbr: Vbr, past: int) -> None:
        self._vbr = vbr
        self._usn = past * 8
        self.past = Past(vbr, past)
        self.sessions: dict[str, Session] = {}
        self.automation: dict[str, Session] = {}
        self.tasks: dict[str, Task] = {}
        self._of_job: dict[str, Session] = {}
        vbr.handlers |= {
            "GetAllSessions": lambda call: self._list(call, self.sessions, self.past.sessions),
            "GetSession": self._get_session,
            "GetSessionLogs": self._get_log,
            "StopSession": lambda call: self._stop(call, self.sessions),
            "GetSessionTaskSessions": lambda call: vbr.page(call, Held(self._tasks_of(call.path["id"]))),
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
            id=identifier,
            type=kind,
            name=name,
            created=vbr.now(),
            seconds=vbr.pace if seconds is None else seconds,
            job_id=job_id or identifier,
            usn=self._usn,
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
            id=vbr.new_id(),
            type=kind,
            name=name,
            created=vbr.now(),
            seconds=vbr.pace / 2 if seconds is None else seconds,
            extra=extra,
            nulls=vbr.nulls,
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

    # Sessions.

    def _get_session(self, call: Call) -> Answer:
        identifier = call.path["id"]
        live = self.sessions.get(identifier.lower())
        row = live.json(self._vbr.now()) if live is not None else self.past.session(identifier)
        if row is None:
            raise missing("session", identifier)
        return Answer(200, row)

    def _get_log(self, call: Call) -> Answer:
        identifier = call.path["id"]
        live = self.sessions.get(identifier.lower())
        log = live.log(self._vbr.now()) if live is not None else self.past.log(identifier)
        if log is None:
            raise missing("session", identifier)
        return Answer(200, log)

    def _own(self, call: Call, sessions: Mapping[str, Session]) -> Session:
        identifier = call.path["id"]
        session = sessions.get(identifier.lower())
        if session is None:
            raise missing("session", identifier)
        return session

    def _list(self, call: Call, live: Mapping[str, Session], past: Tape | None) -> Answer:
        now = self._vbr.now()
        selection = self._vbr.selection(call)
        rows = [session.json(now) for session in reversed(list(live.values()))]
        return self._vbr.page(call, merge(rows, past.select(selection) if past else {}, selection, TIMES))

    def _stop(self, call: Call, sessions: Mapping[str, Session]) -> Answer:
        # Work that has ended stays as it ended: the client may have asked a moment too late.
        if sessions is self.sessions and self.past.session(call.path["id"]) is not None:
            return Answer(200, {})
        session = self._own(call, sessions)
        now = self._vbr.now()
        if session.stop_asked is None and not session.over(now):
            session.stop_asked = now
        return Answer(200, {})

    # Task sessions.

    def _tasks_of(self, identifier: str) -> list[Json]:
        live = self.sessions.get(identifier.lower())
        rows = live.tasks(self._vbr.now()) if live is not None else self.past.tasks_of(identifier)
        if rows is None:
            raise missing("session", identifier)
        return rows

    def _list_task_sessions(self, call: Call) -> Answer:
        selection = self._vbr.selection(call)
        session = call.one("sessionIdFilter")
        if session:
            live = self.sessions.get(session.lower())
            rows = live.tasks(self._vbr.now()) if live is not None else self.past.tasks_of(session)
            return self._vbr.page(call, Held(selection.apply(rows or [])))
        now = self._vbr.now()
        running = [row for each in reversed(list(self.sessions.values())) for row in each.tasks(now)]
        return self._vbr.page(call, merge(running, self.past.tasks.select(selection), selection, TIMES))

    def _task_session(self, identifier: str) -> Json:
        row = self.past.task(identifier)
        if row is not None:
            return row
        now = self._vbr.now()
        for session in self.sessions.values():
            for row in session.tasks(now):
                if row["id"] == identifier.lower():
                    return row
        raise missing("task session", identifier)

    def _task_session_log(self, call: Call) -> Answer:
        row = self._task_session(call.path["id"])
        began = datetime.fromisoformat(row["creationTime"])
        records = [(began, began, f"Queued for processing: {row['name']}", "Succeeded")]
        if row["state"] == "Stopped":
            ended = datetime.fromisoformat(row["endTime"])
            outcome = row["result"]
            title = outcome["message"] or f"Processed {row['name']}"
            records.append((ended, ended, title, LOG_STATUS.get(outcome["result"], "None")))
        return Answer(200, log_of(records))

    # Tasks.

    def task(self, identifier: str) -> Task:
        """A task.

        Raises:
            Refused: there is none with this id.
        """
        task = self.tasks.get(identifier.lower())
        if task is None:
            raise missing("task", identifier)
        return task

    def _list_tasks(self, call: Call) -> Answer:
        now = self._vbr.now()
        selection = self._vbr.selection(call)
        rows = [task.json(now) for task in reversed(list(self.tasks.values()))]
        return self._vbr.page(call, Held(selection.apply(rows)))

    def _stop_task(self, call: Call) -> Answer:
        task = self.task(call.path["id"])
        now = self._vbr.now()
        if not task.over(now) and task.stop_asked is None:
            task.stop_asked = now
        return Answer(200, {})
