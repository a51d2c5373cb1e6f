"""Jobs of the simulated backup server: create, edit, start, stop, enable, disable, and their states."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused, is_object
from ._rows import Held, Table
from ._words import SITES, SYSTEMS
from .vbr_references import check
from .vbr_replicas import REPLICAS
from .vbr_seed import BACKUPS, JOBS, REPOSITORIES
from .vbr_session import Machine, Session
from .vbr_states import Last, States, repository_of

if TYPE_CHECKING:
    from .vbr import Vbr

_MACHINES_PER_JOB = 3
_MOST_MACHINES = 50
_SESSION_TYPES = {"VSphereReplica": "ReplicaJob"}
_TOGGLE_SECONDS = 2.0


class Jobs:
    """The jobs of the server and what is known about their runs."""

    def __init__(self, vbr: Vbr, jobs: int) -> None:
        self._vbr = vbr
        self._rng = random.Random(f"jobs:{vbr.seed}")
        self.table = vbr.store.tables[JOBS] = Table(self._drawn(at) for at in range(jobs))
        self._last: dict[str, Last] = {}
        self._states = States(vbr)
        for at, job in enumerate(self.table.rows()):
            ago = timedelta(hours=at % 24, minutes=7 * at % 60)
            self._last[job["id"]] = (vbr.now() - ago, "Warning" if at % 9 == 8 else "Success", None)
        vbr.handlers |= {
            "GetAllJobs": self._list,
            "CreateJob": self._create,
            "GetAllJobsStates": self._list_states,
            "GetJob": lambda call: Answer(body=self._job(call)),
            "UpdateJob": self._edit,
            "DeleteJob": self._delete,
            "StartJob": self._start,
            "StopJob": self._stop,
            "DisableJob": lambda call: self._toggle(call, disabled=True),
            "EnableJob": lambda call: self._toggle(call, disabled=False),
            "StartVSphereQuickBackupJob": self._quick_backup,
        }

    def _drawn(self, at: int) -> Json:
        vbr = self._vbr
        system, site = SYSTEMS[at % len(SYSTEMS)], SITES[at % len(SITES)]
        machines = vbr.inventory.machines()
        includes = self._rng.sample(machines, min(len(machines), _MACHINES_PER_JOB))
        if at % 4 == 3 and machines:
            # Some machines are in several jobs, so that the list of backup objects shows them several times.
            includes[0] = machines[0]
        repositories = vbr.store.tables[REPOSITORIES].rows()
        return {
            "id": vbr.store.identifier(f"job{at}"),
            "name": f"{system} {site.upper()}" + (f" {at // len(SYSTEMS) + 1}" if at >= len(SYSTEMS) else ""),
            "type": "Backup",
            "isDisabled": at % 12 == 11,
            "description": f"Backup of {system} in {site}",
            "isHighPriority": at % 7 == 0,
            "virtualMachines": {"includes": includes},
            "storage": {
                "backupRepositoryId": repositories[at % 4]["id"],
                "backupProxies": {"autoSelectEnabled": True, "proxyIds": []},
                "retentionPolicy": {"type": "Days", "quantity": 7 + at % 3 * 7},
                "gfsPolicy": {"isEnabled": False},
                "advancedSettings": {"backupModeType": "Incremental"},
            },
            "guestProcessing": {
                "appAwareProcessing": {"isEnabled": False, "appSettings": []},
                "guestFSIndexing": {"isEnabled": False, "indexingSettings": []},
            },
            "schedule": {
                "runAutomatically": True,
                "daily": {"isEnabled": True, "localTime": f"2{at % 4}:{at * 5 % 60:02}:00Z", "dailyKind": "Everyday"},
                "monthly": {"isEnabled": False},
                "periodically": {"isEnabled": False},
                "continuously": {"isEnabled": False},
                "afterThisJob": {"isEnabled": False},
                "retry": {"isEnabled": True, "retryCount": 3, "awaitMinutes": 10},
                "backupWindow": {"isEnabled": False},
            },
        }  # fmt: skip

    def _job(self, call: Call) -> Json:
        return self.table.find(call.path["id"], "job")

    def _unknown_type(self, call: Call) -> None:
        # One job of a type that the revision does not know spoils the whole list; asking per type works.
        if call.one("typeFilter") is None and self._vbr.faults.take("unknown_job_type", call.operation.id):
            raise Refused(500, "Unknown job type", code="UnknownError")

    def _list(self, call: Call) -> Answer:
        self._unknown_type(call)
        return self._vbr.page(call, self.table.select(self._vbr.selection(call)))

    def _create(self, call: Call) -> Answer:
        body: Mapping[str, Json] = call.body
        self._check_name(body["name"], None)
        check(self._vbr.store, body)
        if body["type"] == "Backup" and not body["virtualMachines"]["includes"]:
            raise Refused(400, "A job needs at least one machine in virtualMachines.includes.")
        row = self._vbr.store.from_spec({"ref": "JobModel"}, body)
        row["isDisabled"] = False
        self.table.put(row)
        return Answer(201, row)

    def _check_name(self, name: str, own: str | None) -> None:
        if any(job["name"].lower() == name.lower() and job["id"] != own for job in self.table.rows()):
            raise Refused(400, f"A job named {name} already exists.")

    def _edit(self, call: Call) -> Answer:
        job = self._job(call)
        if call.body["type"].lower() != job["type"].lower():
            raise Refused(400, f"The type of a job cannot be changed from {job['type']} to {call.body['type']}.")
        self._check_name(call.body["name"], job["id"])
        check(self._vbr.store, call.body)
        changed = {**call.body, "id": job["id"]}
        self.table.put(changed)
        return Answer(200, changed)

    def _delete(self, call: Call) -> Answer:
        job = self._job(call)
        if self._vbr.work.running(job["id"]):
            raise Refused(400, f"Job {job['name']} is running and cannot be removed.", resource=job["id"])
        # What it has backed up stays when it goes.
        self._vbr.store.refuse_if_used(job["id"], BACKUPS, REPLICAS)
        self.table.remove(job["id"])
        self._states.forget(job["id"])
        return Answer(204)

    def _toggle(self, call: Call, *, disabled: bool) -> Answer:
        job = self._job(call)

        def change() -> None:
            current = self.table.get(job["id"])
            if current is not None:
                self.table.put({**current, "isDisabled": disabled})

        # As on a real server it shows after a couple of seconds.
        self._vbr.later(self._vbr.now(min(_TOGGLE_SECONDS, self._vbr.pace)), change)
        return Answer(200, {})

    def _start(self, call: Call) -> Answer:
        job = self._job(call)
        work = self._vbr.work
        if work.running(job["id"]):
            raise Refused(400, f"Job {job['name']} is already running.", resource=job["id"])
        if job["isDisabled"]:
            raise Refused(400, f"Job {job['name']} is disabled.", resource=job["id"])
        if self._vbr.faults.take("nothing_to_do", call.operation.id):
            return Answer(204)
        full = is_object(call.body) and call.body.get("performActiveFull") is True
        return work.answer(self._run(call, job, job["name"], self.machines(job), full=full))

    def machines(self, job: Json) -> list[Json]:
        """The virtual machines that a job processes."""
        scope = job.get("virtualMachines")
        includes: list[Json] = scope["includes"] if is_object(scope) else []
        found: list[Json] = []
        for entry in includes:
            if entry.get("type") == "VirtualMachine":
                found.append(entry)
            elif entry.get("urn"):
                # A container stands for the machines below it.
                rows = self._vbr.inventory.objects.get(entry.get("hostName", ""), [])
                found += [
                    row for row in rows if row["type"] == "VirtualMachine" and row["urn"].startswith(entry["urn"])
                ]
        return found[:_MOST_MACHINES]

    def _run(
        self, call: Call, job: Json, name: str, includes: list[Json], *, full: bool = False, retry: int = 0
    ) -> Session:
        vbr = self._vbr
        machines = [Machine(vbr.new_id(), entry["name"], vbr.new_id()) for entry in includes]
        session = vbr.work.start(
            call,
            _SESSION_TYPES.get(job["type"], "BackupJob"),
            name,
            job_id=job["id"],
            machines=machines,
            repository=repository_of(job),
        )
        self._last[job["id"]] = (vbr.now(), "None", session.id)
        end = session.natural_end()

        def ended() -> None:
            began, _, last = self._last.get(job["id"], (session.created, "None", None))
            if last == session.id:
                self._last[job["id"]] = (began, "Failed" if session.stop_asked else session.result, last)
            if session.stop_asked is None:
                # A failed run has processed all its machines but the last.
                good = len(machines) - (session.result == "Failed")
                if job["type"] == "VSphereReplica":
                    vbr.replicas.ran(job, [machine.name for machine in machines[:good]])
                else:
                    done = list(zip(machines, includes, strict=True))
                    vbr.backups.ran(job, session.id, done[:good], full=full)
                if session.result == "Failed":
                    self._retry(call, job["id"], includes[good:], retry + 1, full=full)

        if end is not None:
            vbr.later(end, ended)
        return session

    def _retry(self, call: Call, job_id: str, failed: list[Json], number: int, *, full: bool) -> None:
        """Run a job again for what failed, after a while and as often as its schedule says."""
        job = self.table.get(job_id)
        schedule = job.get("schedule") if job else None
        retry = schedule.get("retry") if is_object(schedule) else None
        if not is_object(retry) or not retry.get("isEnabled") or number > (retry.get("retryCount") or 3):
            return

        def again() -> None:
            current = self.table.get(job_id)
            if current is not None and not current["isDisabled"] and not self._vbr.work.running(job_id):
                self._run(call, current, f"{current['name']} (Retry {number})", failed, full=full, retry=number)

        # There is no limit to what may be asked for; a year is as good as never.
        minutes = max(0, min(retry.get("awaitMinutes") or 10, 525_600))
        self._vbr.later(self._vbr.now(minutes * 60), again)

    def _stop(self, call: Call) -> Answer:
        job = self._job(call)
        session = self._vbr.work.running(job["id"])
        if session is None:
            raise Refused(400, f"Job {job['name']} is not running.", resource=job["id"])
        if session.stop_asked is None:
            session.stop_asked = self._vbr.now()
            began, _, last = self._last[job["id"]]
            self._last[job["id"]] = (began, "Failed", last)
        return self._vbr.work.answer(session)

    def _quick_backup(self, call: Call) -> Answer:
        name = call.body["name"]
        for job in self.table.rows():
            found = [entry for entry in self.machines(job) if entry["name"].lower() == name.lower()]
            if found:
                return self._vbr.work.answer(self._run(call, job, f"{job['name']} (Quick backup)", found, full=True))
        raise Refused(400, f"No job has a full backup of {name}.")

    def _list_states(self, call: Call) -> Answer:
        self._unknown_type(call)
        jobs: list[Json] = self.table.rows()
        if urgent := call.one("isHighPriorityJobFilter"):
            # The one filter that looks at what a state does not show.
            jobs = [job for job in jobs if bool(job.get("isHighPriority")) == (urgent.lower() == "true")]
        rows = (self._states.state(job, self._last.get(job["id"])) for job in jobs)
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(rows)))
