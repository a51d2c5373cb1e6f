"""Microsoft Entra ID on the simulated backup server: mounted tenants, their items, restores and comparisons."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from ._answers import make, stamp
from ._core import Answer, Call, Json, is_object, missing
from ._rows import Held, Selection, Table
from ._words import person
from .vbr_seed import TENANTS

if TYPE_CHECKING:
    from .vbr import Vbr
    from .vbr_session import Session

MOUNTS: Final = "/api/v1/backupBrowser/entraIdTenant"

_UPLOADS = {
    "User": "User",
    "Group": "Group",
    "AdministrativeUnit": "AdminUnit",
    "Role": "Role",
    "Application": "Application",
    "ConditionalAccessPolicy": "ConditionalAccessPolicy",
}
"""Types of items, by the end of the operation that takes a list of them."""
_ITEMS = 40
_POINTS = 10


@dataclass(slots=True)
class Restore:
    """A restore of items."""

    id: str
    mount: str
    name: str
    created: datetime
    seconds: float
    reason: str
    stopped: datetime | None = None

    def json(self, now: datetime) -> Json:
        """The EntraIdTenantRestoreSessionModel at a time."""
        end = self.stopped or self.created + timedelta(seconds=self.seconds)
        over = now >= end
        state = "Running" if not over else "Canceled" if self.stopped else "Success"
        row: Json = {
            "id": self.id,
            "name": self.name,
            "creationTime": stamp(self.created),
            "state": state,
            "reason": self.reason,
            "parentSessionId": self.mount,
        }
        return row | {"endTime": stamp(end)} if over else row


class Entra:
    """Tenants that are mounted for restore."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self.mounts = vbr.store.tables[MOUNTS] = Table(key="sessionId")
        self._sessions: dict[str, Session] = {}
        self._items: dict[tuple[str, str], list[Json]] = {}
        self._restores: dict[str, Restore] = {}
        self._comparisons: dict[str, datetime] = {}
        vbr.handlers |= {
            "StartEntraIDTenantRestore": self._mount,
            "StopEntraIDTenantRestore": self._unmount,
            "BrowseEntraIdTenantMount": self._browse,
            "BrowseEntraIdTenantItem": self._item,
            "ExportEntraIdTenantItem": self._export,
            "BrowseEntraIdTenantBackupRestorePoints": self._points,
            "BrowseEntraIdTenantRestorePoints": self._points,
            "RestoreEntraIdTenantItems": self._restore,
            "RestoreEntraIdTenantItemAttributes": self._restore,
            "BrowseEntraIDTenantRestoreSessions": self._list_restores,
            "BrowseEntraIDTenantRestoreSession": lambda call: Answer(body=self._own(call).json(vbr.now())),
            "BrowseEntraIDTenantRestoreSessionLogs": self._log,
            "StopEntraIdTenantItemRestoreSession": self._stop,
            "StartCompareEntraIdTenantItem": self._compare,
            "StartRecursiveComparisonEntraIdTenantItem": self._compare,
            "GetCompareEntraIdTenantItemResult": lambda call: self._compared(call, "EntraIdTenantItemComparisonModel"),
            "GetRecursiveComparisonEntraIdTenantItemResult": lambda call: self._compared(
                call, "EntraIdTenantItemRecursiveComparisonModel"
            ),
        }

        vbr.handlers |= {f"UploadEntraIdTenant{name}": partial(self._upload, kind) for name, kind in _UPLOADS.items()}

    def _mount(self, call: Call) -> Answer:
        vbr = self._vbr
        vbr.backups.check(call)
        session = vbr.work.start(call, "EntraIdRestore", "Entra ID tenant restore")
        session.hold = "Working"
        tenant = vbr.store.tables[TENANTS].rows()
        source: Json = {"backupId": call.body["backupId"]}
        if tenant:
            source |= {"tenantId": tenant[0]["azureTenantId"], "tenantName": tenant[0].get("description") or "Tenant"}
        row = {"sessionId": session.id, "sourceProperties": source}
        self._sessions[session.id] = session
        self.mounts.put(row)
        return Answer(201, row)

    def _mounted(self, call: Call) -> Json:
        return self.mounts.find(call.path["sessionId"], "mounted tenant")

    def _unmount(self, call: Call) -> Answer:
        vbr = self._vbr
        row = self._mounted(call)
        self.mounts.remove(row["sessionId"])
        session = self._sessions.pop(row["sessionId"])
        session.hold = None
        session.seconds = (vbr.now() - session.created).total_seconds()
        return vbr.work.answer(vbr.work.start(call, "EntraIdRestore", call.operation.summary, seconds=vbr.pace / 4))

    def _of_type(self, call: Call, kind: str) -> list[Json]:
        key = (self._vbr.backups.backups.find(call.path["backupId"], "backup")["id"], kind)
        if key not in self._items:
            vbr = self._vbr
            rng = random.Random(f"{vbr.seed}:{key}")
            made: list[Json] = []
            for _ in range(_ITEMS):
                named = {"displayName": person(rng)} if kind == "User" else {}
                made.append(make(vbr.spec, {"ref": "EntraIdTenantBrowseModel"}, rng, vbr.now(), type=kind, **named))
            self._items[key] = made
        return self._items[key]

    def _chosen(self, call: Call) -> list[Json]:
        """The items that a request to browse or export asks for."""
        body = call.body
        rows = self._of_type(call, body["type"])
        given = body.get("filter")
        if is_object(given):
            for name, value in given.items():
                if isinstance(value, str) and value:
                    rows = [row for row in rows if value.lower() in str(row.get(name, "")).lower()]
        order = body.get("sorting")
        if is_object(order) and order.get("property"):
            ascending = str(order.get("direction", "ascending")).lower() != "descending"
            rows = Selection(order=order["property"], ascending=ascending).apply(rows)
        return rows

    def _browse(self, call: Call) -> Answer:
        asked = {name: call.body.get(name) for name in ("skip", "limit")}
        return self._vbr.page(call, Held(self._chosen(call)), asked=asked)

    def _export(self, call: Call) -> Answer:
        lines = ["id;displayName", *(f"{row['id']};{row.get('displayName', '')}" for row in self._chosen(call))]
        headers = {"content-disposition": 'attachment; filename="EntraIdItems.csv"'}
        return Answer(200, "\r\n".join(lines).encode(), headers)

    def _upload(self, kind: str, call: Call) -> Answer:
        """The items that an uploaded list names by their id or their name."""
        cells = set(re.split(r'[;,"\r\n\t]+', (call.body or b"").decode("utf-8", "replace").lower()))
        rows = [row for row in self._of_type(call, kind) if not cells.isdisjoint((row["id"], _name(row)))]
        return self._vbr.page(call, Held(rows))

    def _item(self, call: Call) -> Answer:
        identifier = call.path["itemId"]
        for row in self._of_type(call, call.body["type"]):
            if row["id"] == identifier.lower():
                return Answer(200, row)
        raise missing(call.body["type"], identifier)

    def _points(self, call: Call) -> Answer:
        vbr = self._vbr
        body: Mapping[str, Json] = call.body or {}
        what = call.path.get("itemId", call.path["backupId"])
        rows: list[Json] = [
            {
                "id": vbr.store.identifier(f"entra:{what.lower()}:{at}"),
                "creationTime": stamp(vbr.store.made_at - timedelta(days=at + 1)),
            }
            for at in range(_POINTS)
        ]
        order = body.get("sorting")
        if is_object(order) and str(order.get("direction", "")).lower() == "ascending":
            rows.reverse()
        return vbr.page(call, Held(rows), asked={name: body.get(name) for name in ("skip", "limit")})

    def _restore(self, call: Call) -> Answer:
        vbr = self._vbr
        mount = self._mounted(call)
        restore = Restore(
            vbr.new_id(), mount["sessionId"], call.operation.summary, vbr.now(), vbr.pace, call.body.get("reason") or ""
        )
        self._restores[restore.id] = restore
        return Answer(200, restore.json(vbr.now()))

    def _list_restores(self, call: Call) -> Answer:
        mount = self._mounted(call)["sessionId"]
        now = self._vbr.now()
        rows = [each.json(now) for each in self._restores.values() if each.mount == mount]
        return self._vbr.page(call, Held(rows))

    def _own(self, call: Call) -> Restore:
        identifier = call.path["restoreSessionId"]
        restore = self._restores.get(identifier.lower())
        if restore is None or restore.mount != call.path["sessionId"].lower():
            raise missing("restore session", identifier)
        return restore

    def _log(self, call: Call) -> Answer:
        vbr = self._vbr
        restore = self._own(call)
        row = restore.json(vbr.now())
        lines = [("Preparing items", restore.created)]
        if "endTime" in row:
            lines.append(("Restore ended", datetime.fromisoformat(row["endTime"])))
        records: list[Json] = [
            {
                "id": vbr.store.identifier(f"{restore.id}:{at}"),
                "title": title,
                "description": "",
                "startTime": stamp(when),
                "updateTime": stamp(when),
                "status": "Success",
                "style": "None",
            }
            for at, (title, when) in enumerate(lines)
        ]
        return Answer(200, {"totalRecords": len(records), "records": records})

    def _stop(self, call: Call) -> Answer:
        restore = self._own(call)
        now = self._vbr.now()
        if restore.json(now)["state"] == "Running":
            restore.stopped = now
        return Answer(200, {})

    def _compare(self, call: Call) -> Answer:
        self._mounted(call)
        identifier = self._vbr.new_id()
        self._comparisons[identifier] = self._vbr.now(self._vbr.pace / 2)
        return Answer(200, {"compareSessionId": identifier})

    def _compared(self, call: Call, schema: str) -> Answer:
        vbr = self._vbr
        identifier = call.path["compareSessionId"]
        ready = self._comparisons.get(identifier.lower())
        if ready is None:
            raise missing("comparison", identifier)
        if vbr.now() < ready:
            return Answer(200, {"status": "Running"})
        return Answer(200, {"status": "Success", "result": vbr.store.made(schema, identifier)})


def _name(item: Mapping[str, Json]) -> str:
    return str(item.get("displayName", "")).lower()
