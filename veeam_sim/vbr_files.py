"""File restore on the simulated backup server: mounted file systems that are browsed, searched and downloaded from."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ._answers import stamp
from ._core import Answer, Call, Download, Json, Refused, is_array, is_object, missing
from ._rows import Held, Selection, Table, like
from ._words import namer

if TYPE_CHECKING:
    from .vbr import Vbr
    from .vbr_session import Session

FILES: Final = "/api/v1/backupBrowser/flr"
UNSTRUCTURED: Final = "/api/v1/backupBrowser/flr/unstructuredData"

_DEEPEST = 4
_MOST_FOUND = 5000
_DRIVES = ("C:", "D:")
_BLOCK = bytes(range(256)) * 256
_COLUMNS = {
    "name": "name",
    "type": "type",
    "size": "size",
    "creationdate": "creationDate",
    "creationtime": "creationDate",
    "modifieddate": "modifiedDate",
    "modificationtime": "modifiedDate",
    "itemstate": "itemState",
    "comparestate": "itemState",
    "path": "location",
}


@dataclass(slots=True)
class FileSystem:
    """A mounted file system: its files follow from what was mounted."""

    seed: str
    session: Session
    windows: bool

    @property
    def separator(self) -> str:
        return "\\" if self.windows else "/"

    def segments(self, path: str) -> list[str]:
        return [part for part in path.replace("/", self.separator).split(self.separator) if part]

    def children(self, segments: list[str]) -> list[Json]:
        """What is in a folder."""
        rng = random.Random(f"{self.seed}:{self.separator.join(segments).lower()}")
        if not segments and self.windows:
            return [self._item(rng, segments, name, "Drive", 0) for name in _DRIVES]
        found: dict[str, Json] = {}
        folders = rng.randint(2, 5) if len(segments) < _DEEPEST else 0
        for kind, number in (("folder", folders), ("file", rng.randint(2, 9))):
            for _ in range(number):
                name = namer(kind)(rng)
                size = rng.randint(1 << 10, 1 << 27) if kind == "file" else 0
                found.setdefault(name.lower(), self._item(rng, segments, name, kind.capitalize(), size))
        return list(found.values())

    def _item(self, rng: random.Random, segments: list[str], name: str, kind: str, size: int) -> Json:
        created = self.session.created - timedelta(days=rng.randint(40, 900), seconds=rng.randint(0, 86399))
        return {
            "location": self.separator.join(segments),
            "name": name,
            "type": kind,
            "size": size,
            "creationDate": stamp(created),
            "modifiedDate": stamp(created + timedelta(days=rng.randint(0, 39))),
            "itemState": "NotAvaliable",
        }

    def item(self, path: str) -> Json | None:
        """The file or folder of a path; None if there is none."""
        segments = self.segments(path)
        found: Json | None = None
        for at, name in enumerate(segments):
            inside = self.children(segments[:at])
            found = next((each for each in inside if each["name"].lower() == name.lower()), None)
            if found is None or (found["type"] == "File" and at < len(segments) - 1):
                return None
        return found

    def below(self, segments: list[str]) -> Iterator[Json]:
        """Every file and folder in a folder and in what is in it."""
        for child in self.children(segments):
            yield child
            if child["type"] != "File":
                yield from self.below([*segments, child["name"]])


class Files:
    """Mounted file systems: of machines, and of Microsoft Entra ID audit logs."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        tables = vbr.store.tables
        self.files = tables[FILES] = Table(key="sessionId")
        self.unstructured = tables[UNSTRUCTURED] = Table(key="sessionId")
        self._open: dict[str, FileSystem] = {}
        self._searches: dict[str, tuple[str, str]] = {}
        self._downloads: set[str] = set()
        vbr.handlers |= {
            "StartFlrMount": self._mount_files,
            "StopFlrMount": lambda call: self._unmount(call, self.files, "FileLevelRestore"),
            "BrowseFlrMount": self._browse,
            "FlrStartSearchFor": self._search,
            "FlrBrowseSearchResult": self._found,
            "FlrMountRestore": self._restore,
            "FlrMountRestoreTo": self._restore,
            "PrepareFlrItemDownload": self._prepare_download,
            "DownloadFlrItem": self._download,
            "StartEntraIDAuditLogMount": self._mount_audit_log,
            "StopEntraIDAuditLogMount": lambda call: self._unmount(call, self.unstructured, "NasRestore"),
            "BrowseFLRUnstructuredDataMount": self._browse,
            "UnstructuredDataFlrStartSearchFor": self._search,
            "UnstructuredDataFlrBrowseSearchResult": self._found,
            "UnstructuredDataFlrCopyTo": self._restore,
        }

    def _mount_files(self, call: Call) -> Answer:
        chain, _ = self._vbr.backups.named(call)
        name = chain.machine["name"]
        windows = call.body["type"].lower() == "windows"
        session = self._open_files(call, chain.object, f"FLR of {name}", "FileLevelRestore", windows=windows)
        row = {
            "sessionId": session.id,
            "type": "Windows" if windows else "Linux",
            "properties": {"pathSeparator": "\\" if windows else "/"},
            "sourceProperties": {"machineName": name, "restorePointName": name},
        }
        self.files.put(row)
        self._unmount_unused(call, self.files, session)
        return Answer(201, row)

    def _mount_audit_log(self, call: Call) -> Answer:
        self._vbr.backups.check(call)
        backup = call.body["backupId"]
        session = self._open_files(call, backup, "Audit log restore", "NasRestore", windows=False)
        row = {
            "sessionId": session.id,
            "properties": {"pathSeparator": "/"},
            "sourceProperties": {"backupId": backup},
        }
        self.unstructured.put(row)
        self._unmount_unused(call, self.unstructured, session)
        return Answer(201, row)

    def _open_files(self, call: Call, what: str, name: str, kind: str, *, windows: bool) -> Session:
        session = self._vbr.work.start(call, kind, name)
        session.hold = "Working"
        self._open[session.id] = FileSystem(f"{self._vbr.seed}:{what}", session, windows)
        return session

    def _unmount_unused(self, call: Call, table: Table, session: Session) -> None:
        given = call.body.get("autoUnmount")
        if is_object(given) and given.get("isEnabled"):
            # Any number may be asked for, and time ends; a year is as good as never.
            minutes = max(0, min(given.get("noActivityPeriodInMinutes") or 30, 525_600))
            self._vbr.later(self._vbr.now(minutes * 60), lambda: self._close(table, session.id))

    def _close(self, table: Table, session_id: str) -> None:
        table.remove(session_id)
        files = self._open.pop(session_id, None)
        if files is not None:
            session = files.session
            session.hold = None
            session.seconds = (self._vbr.now() - session.created).total_seconds()

    def _unmount(self, call: Call, table: Table, kind: str) -> Answer:
        vbr = self._vbr
        row = table.find(call.path["sessionId"], "mount")
        self._close(table, row["sessionId"])
        return vbr.work.answer(vbr.work.start(call, kind, call.operation.summary, seconds=vbr.pace / 4))

    def _files(self, call: Call) -> FileSystem:
        identifier = call.path["sessionId"]
        files = self._open.get(identifier.lower())
        if files is None:
            raise missing("mount", identifier)
        return files

    def _browse(self, call: Call) -> Answer:
        files = self._files(call)
        path: str = call.body["path"]
        segments = files.segments(path)
        inside = files.item(path)
        if segments and (inside is None or inside["type"] == "File"):
            raise Refused(400, f"There is no folder {path}.")
        rows = files.children(segments)
        given = call.body.get("filter")
        if is_object(given):
            for name, wanted in (("type", given.get("itemTypes")), ("itemState", given.get("itemStates"))):
                if is_array(wanted) and wanted:
                    rows = [row for row in rows if row[name] in wanted]
        return self._items(call, rows, path=path)

    def _items(self, call: Call, rows: list[Json], **extra: Json) -> Answer:
        body: Mapping[str, Json] = call.body
        order = body.get("order")
        if is_object(order):
            column = _COLUMNS.get(str(order["orderColumn"]).lower(), "name")
            rows = Selection(order=column, ascending=order.get("orderAsc") is not False).apply(rows)
        asked: Json = body.get("pagination") or {}
        return self._vbr.page(call, Held(rows), asked=asked, items="items", extra=extra)

    def _search(self, call: Call) -> Answer:
        files = self._files(call)
        path = call.body["path"]
        if files.segments(path) and files.item(path) is None:
            raise Refused(400, f"There is no folder {path}.")
        task = self._vbr.work.start_task(call, "FlrSearch", f"Search for {call.body['searchString']}")
        self._searches[task.id] = (path, call.body["searchString"])
        return Answer(201, task.json(self._vbr.now()))

    def _found(self, call: Call) -> Answer:
        files = self._files(call)
        task = self._vbr.work.task(call.path["taskId"])
        if task.id not in self._searches:
            raise Refused(404, f"Task {task.id} is no search.", resource=task.id)
        if not task.over(self._vbr.now()):
            raise Refused(400, "The search has not ended yet.", resource=task.id)
        path, text = self._searches[task.id]
        wanted = text if "*" in text else f"*{text}*"
        rows: list[Json] = []
        for item in files.below(files.segments(path)):
            if like(wanted, item["name"]):
                rows.append(item)
                if len(rows) == _MOST_FOUND:
                    break
        return self._items(call, rows, path=path, searchString=text)

    def _check_paths(self, call: Call) -> None:
        files = self._files(call)
        paths: list[str] = call.body.get("sourcePath") or []
        if not paths:
            raise Refused(400, "sourcePath names no file or folder.")
        for path in paths:
            if files.item(path) is None:
                raise Refused(400, f"There is no file or folder {path}.")

    def _restore(self, call: Call) -> Answer:
        self._check_paths(call)
        return Answer(201, self._vbr.work.start_task(call, "FlrRestore", call.operation.summary).json(self._vbr.now()))

    def _prepare_download(self, call: Call) -> Answer:
        self._check_paths(call)
        task = self._vbr.work.start_task(call, "FlrDownload", call.operation.summary)
        self._downloads.add(task.id)
        return Answer(201, task.json(self._vbr.now()))

    def _download(self, call: Call) -> Answer:
        self._check_paths(call)
        task = self._vbr.work.task(call.path["taskId"])
        if task.id not in self._downloads:
            raise Refused(404, f"Task {task.id} prepared no download.", resource=task.id)
        if not task.over(self._vbr.now()):
            raise Refused(400, "The download is not ready yet.", resource=task.id)
        headers = {"content-disposition": 'attachment; filename="FLR.zip"'}
        return Answer(200, Download(self._vbr.download_bytes, _BLOCK), headers)
