"""File-level recovery on the simulated appliance: sessions that stay open, browsing, searches, restores of files."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from fnmatch import fnmatch
from typing import TYPE_CHECKING

from . import _words
from ._answers import stamp
from ._core import Answer, Call, Json, Refused
from .vbaz_json import fields, items
from .vbaz_lists import bounds
from .vbaz_sessions import Resource, Session

if TYPE_CHECKING:
    from .vbaz import Vbaz

_STARTS = {
    "VirtualMachineRestorePoint_StartFlr": ("FileLevelRestore", "fileLevelRestoreJobInfo"),
    "FileShareRestorePoint_StartFlr": ("FileShareFileRestore", "fileShareFileLevelRestoreJobInfo"),
}
_FOLDERS = ("etc", "home", "opt", "srv", "var")
_DEEPEST = 4
_SEARCHED = 500


@dataclass(slots=True)
class Task:
    """A search, or a restore of some paths."""

    id: str
    session: str
    began: datetime
    seconds: float
    paths: list[str]
    """What a search finds, or what a restore restores."""
    limit: int = 100
    window: int = 1
    """How many pages of results were asked for."""
    stopped: datetime | None = None

    def done(self, now: datetime) -> int:
        """How many of the paths are done."""
        until = now if self.stopped is None else min(now, self.stopped)
        part = (until - self.began).total_seconds() / self.seconds if self.seconds else 1.0
        return min(len(self.paths), int(part * len(self.paths) + 1e-9))


class Files:
    """Open file-level recovery sessions of an appliance."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        self._searches: dict[str, Task] = {}
        self._restores: dict[str, Task] = {}
        vbaz.handlers |= {
            **dict.fromkeys(_STARTS, self._start),
            "FlrSession_Browse": self._browse,
            "FlrSession_SearchTaskStart": self._search,
            "FlrSession_SearchTaskGetResults": self._found,
            "FlrSession_SearchTaskNextPage": self._next,
            "FlrSession_SearchTaskStop": lambda call: self._stop(self._task(self._searches, "searchTaskId", call)),
            "FlrSession_RestoreTaskStart": self._restore,
            "FlrSession_RestoreTaskGetStatus": self._status,
            "FlrSession_RestoreTaskLogs": self._logs,
            "FlrSession_RestoreTaskStop": lambda call: self._stop(self._task(self._restores, "restoreTaskId", call)),
        }

    def restored(self, session: str, now: datetime) -> list[str]:
        """Paths that were restored within a session."""
        return [
            path for task in self._restores.values() if task.session == session for path in task.paths[: task.done(now)]
        ]

    def _start(self, call: Call) -> Answer:
        point = self._vbaz.store.row(call, last=False)
        kind, name = _STARTS[call.operation.id]
        body = fields(call.body)
        info: Json = {
            "initiator": call.account.username if call.account else None,
            "reason": body.get("reason"),
            "flrLink": {
                "url": f"https://flr-{point['id'][:8]}.{_words.DOMAIN}/",
                "thumbprint": f"{random.Random(point['id']).getrandbits(160):040X}",
            },
            "backupPolicyDisplayName": None,
            "restorePointCreatedDateUtc": point["pointInTime"],
        }
        if kind == "FileLevelRestore":
            resource = Resource(point["resourceHashId"], point["vmName"])
            info |= {"vmId": resource.id, "vmName": resource.name, "isFlrSessionReady": False}
        else:
            resource = Resource(str(point.get("fileShareId")), str(point.get("fileShareName")))
            info |= {"fileShareId": resource.id, "fileShareName": resource.name}
        session = self._vbaz.work.start(
            kind, call, info={name: info}, resources=[resource], title="File-level recovery"
        )
        # It stays open until it is stopped.
        session.hold = session.hold or "Running"

        def ready() -> None:
            if "isFlrSessionReady" in info:
                info["isFlrSessionReady"] = True

        self._vbaz.later(session.started + timedelta(seconds=session.seconds / 2), ready)
        return Answer(202, session.json(self._vbaz.now()))

    def _session(self, call: Call) -> Session:
        session = self._vbaz.work.sessions.get(call.path["flrSessionId"].lower())
        if session is None or session.type not in (kind for kind, _ in _STARTS.values()):
            raise Refused(404, f"There is no file-level recovery session {call.path['flrSessionId']}.")
        if session.over(self._vbaz.now()):
            raise Refused(404, f"The file-level recovery session {session.id} has ended.")
        return session

    # The files: what is in a folder follows from its path.

    def _children(self, machine: str, path: str) -> list[Json]:
        rng = random.Random(f"{self._vbaz.seed}:{machine}:{path}")
        depth = path.count("/") if path != "/" else 0
        names = list(_FOLDERS) if depth == 0 else []
        if 0 < depth < _DEEPEST:
            names = sorted({rng.choice(_words.ROLES) for _ in range(rng.randint(0, 4))})
        base = "" if path == "/" else path
        children = [self._item(f"{base}/{name}", "Folder", 0, rng) for name in names]
        files = sorted({_words.namer("file")(rng) for _ in range(rng.randint(1, 8))}) if depth else []
        return children + [self._item(f"{base}/{name}", "File", rng.randint(200, 5_000_000), rng) for name in files]

    def _item(self, path: str, kind: str, size: int, rng: random.Random) -> Json:
        changed = self._vbaz.now(-rng.uniform(3600, 400 * 86400))
        name = path.rpartition("/")[2]
        return {"itemPath": path, "name": name, "type": kind, "size": size, "lastModificationTime": stamp(changed)}

    def _find(self, machine: str, path: str) -> Json:
        """The item at a path.

        Raises:
            Refused: there is none.
        """
        found: Json = {"itemPath": "/", "name": "", "type": "Folder"}
        place = "/"
        for part in [each for each in path.split("/") if each]:
            found = next((each for each in self._children(machine, place) if each["name"] == part), None)
            if found is None:
                raise Refused(404, f"There is no {path}.")
            place = found["itemPath"]
        return found

    def _browse(self, call: Call) -> Answer:
        machine = self._session(call).resources[0].id
        folder = self._find(machine, str(fields(call.body).get("path") or "/"))
        rows = self._children(machine, folder["itemPath"]) if folder["type"] == "Folder" else []
        return self._page(call, rows, {})

    def _page(self, call: Call, rows: list[Json], extra: Json) -> Answer:
        offset, limit = bounds(self._vbaz, call)
        part = rows[offset : None if limit < 0 else offset + limit]
        schema = call.operation.answer(200)
        properties = set[str]() if schema is None else set(self._vbaz.spec.shape(schema).properties)
        paging: Json = {"totalCount": len(rows), "count": len(part), "offset": offset, "limit": limit}
        known = {name: value for name, value in paging.items() if name in properties}
        if "pagination" in properties:
            known["pagination"] = paging
        if "_links" in properties:
            known["_links"] = {}
        return Answer(200, {**known, **extra, "results": part})

    # Searches.

    def _search(self, call: Call) -> Answer:
        session = self._session(call)
        body = fields(call.body)
        machine = session.resources[0].id
        pattern = str(body.get("searchPattern") or "*")
        folders = [self._find(machine, str(body.get("path") or "/"))["itemPath"]]
        found: list[str] = []
        seen = 0
        while folders and seen < _SEARCHED:
            for item in self._children(machine, folders.pop(0)):
                seen += 1
                if fnmatch(item["name"], pattern if "*" in pattern else f"*{pattern}*"):
                    found.append(item["itemPath"])
                if item["type"] == "Folder" and body.get("traverse", True):
                    folders.append(item["itemPath"])
        limit = body.get("limit") or 100
        task = Task(self._vbaz.new_id(), session.id, self._vbaz.now(), self._vbaz.pace / 2, found, limit)
        self._searches[task.id] = task
        return Answer(200, {"searchId": task.id})

    def _found(self, call: Call) -> Answer:
        task = self._task(self._searches, "searchTaskId", call)
        now = self._vbaz.now()
        machine = self._session(call).resources[0].id
        ready = task.stopped is not None or now >= task.began + timedelta(seconds=task.seconds)
        done = len(task.paths) if ready and task.stopped is None else task.done(now)
        paths = task.paths[:done] if task.limit < 0 else task.paths[:done][: task.limit * task.window]
        state = "Preparing" if not ready else "Ready" if task.paths else "NoData"
        rows = [self._find(machine, path) for path in paths]
        return Answer(200, {"searchState": state, "count": len(rows), "results": rows})

    def _next(self, call: Call) -> Answer:
        self._task(self._searches, "searchTaskId", call).window += 1
        return Answer(202)

    # Restores.

    def _restore(self, call: Call) -> Answer:
        session = self._session(call)
        body = fields(call.body)
        paths = [str(path) for path in items(body.get("itemPaths"))]
        if not paths:
            raise Refused(400, "body.itemPaths: names nothing to restore")
        for path in paths:
            self._find(session.resources[0].id, path)
        task = Task(self._vbaz.new_id(), session.id, self._vbaz.now(), self._vbaz.pace, paths)
        self._restores[task.id] = task
        return Answer(200, {"restoreTaskId": task.id})

    def _state(self, task: Task, position: int) -> str:
        if position < task.done(self._vbaz.now()):
            return "Success"
        return "Running" if task.stopped is None else "Cancelled"

    def _status(self, call: Call) -> Answer:
        task = self._task(self._restores, "restoreTaskId", call)
        rows = [{"path": path, "status": self._state(task, position)} for position, path in enumerate(task.paths)]
        return Answer(200, {"restoreTaskId": task.id, "results": rows})

    def _logs(self, call: Call) -> Answer:
        task = self._task(self._restores, "restoreTaskId", call)
        wanted = str(fields(call.body).get("path") or "")
        rows: list[Json] = []
        for position, path in enumerate(task.paths):
            if wanted and path != wanted:
                continue
            status = self._state(task, position)
            part = task.seconds / len(task.paths)
            began = task.began + timedelta(seconds=position * part)
            rows.append({
                "message": f"Restoring {path}",
                "status": status,
                "id": position + 1,
                "startTime": stamp(began),
                "stopTime": None if status == "Running" else stamp(began + timedelta(seconds=part)),
            })  # fmt: skip
        return self._page(call, rows, {"path": wanted})

    def _task(self, tasks: dict[str, Task], name: str, call: Call) -> Task:
        session = self._session(call)
        task = tasks.get(call.path[name].lower())
        if task is None or task.session != session.id:
            raise Refused(404, f"There is no task {call.path[name]}.")
        return task

    def _stop(self, task: Task) -> Answer:
        task.stopped = task.stopped or self._vbaz.now()
        return Answer(202)
