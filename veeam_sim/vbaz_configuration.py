"""Configuration of the simulated appliance: its check, its backups and exports, and what its sessions worked on."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ._answers import make, stamp
from ._core import Answer, Call, Json, Refused
from .vbaz_json import fields, items
from .vbaz_lists import page, query
from .vbaz_policies import KINDS
from .vbaz_rows import ACCOUNTS, BASE, REPOSITORIES
from .vbaz_sessions import Session

if TYPE_CHECKING:
    from .vbaz import Vbaz

POINTS = f"{BASE}/configurationBackup/restorePoints"
_CHECKS = ("AzureAccounts", "WorkerConfiguration", "Repositories", "PortalUsers")


class Configuration:
    """The configuration of an appliance."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        self._checked: tuple[datetime, list[str]] | None = None
        vbaz.handlers |= {
            "ConfigurationCheck": self._check,
            "ConfigurationCheckSession": self._check_session,
            "ConfigurationBackup_Stats": lambda call: Answer(200, self._stats()),
            "ConfigurationBackup_Backup": self._back_up,
            "ConfigurationBackup_StartExport": self._export,
            "ConfigurationBackup_GetExportStatus": self._export_status,
            "ConfigurationBackup_DownloadExportedBackup": self._download,
            "JobSessions_GetProtectedItems": self._protected_items,
            "JobSessions_GetFileLevelRestoredItems": self._restored_files,
            "JobSessions_GetFileLevelRestoredFileShareItems": self._restored_files,
        }

    # The check.

    def _check(self, call: Call) -> Answer:
        kinds = [str(kind) for kind in items(fields(call.body).get("checkType"))] or list(_CHECKS)
        self._checked = (self._vbaz.now(), kinds)
        return Answer(202)

    def _check_session(self, call: Call) -> Answer:
        began, kinds = self._checked or (self._vbaz.now(-self._vbaz.pace), list(_CHECKS))
        part = (self._vbaz.now() - began).total_seconds() / self._vbaz.pace
        done = min(len(kinds), int(part * len(kinds)))
        lines: list[Json] = [
            {
                "title": f"Checking {kind}",
                "status": "Success" if position < done else "Running",
                "result": "No problems" if position < done else None,
                "type": kind,
            }
            for position, kind in enumerate(kinds[: done + 1])
        ]
        return Answer(200, {"logLine": lines, "overallStatus": "Success" if done == len(kinds) else "Running"})

    # Backups of the configuration.

    def _stats(self) -> Json:
        world = self._vbaz.world
        tiers = [row.get("storageTier") for row in world.at(REPOSITORIES).rows()]
        vm, sql, shares, cosmos, sla = (len(world.at(kind.path)) for kind in KINDS)
        return {
            "standardRepositoryCount": len(tiers) - tiers.count("Archive"),
            "archiveRepositoryCount": tiers.count("Archive"),
            "vmPolicyCount": vm,
            "sqlPolicyCount": sql,
            "fileSharePolicyCount": shares,
            "cosmosDbPolicyCount": cosmos,
            "protectionPolicyVmCount": sla,
            "serviceAccountCount": len(world.at(ACCOUNTS)),
            "sessionCount": self._vbaz.work.past + len(self._vbaz.work.sessions),
            "size": 48_234_496,
        }

    def _back_up(self, call: Call) -> Answer:
        target = fields(call.body).get("repositoryId")
        repository = self._vbaz.world.at(REPOSITORIES).get(str(target)) if target else None
        if target and repository is None:
            raise Refused(400, f"body.repositoryId: there is no repository {target}")

        def done(session: Session) -> None:
            world = self._vbaz.world
            listed = world.listed(POINTS)
            assert listed is not None
            row = world.row(POINTS, listed.item, random.Random(session.id), {"id": self._vbaz.new_id()})
            row["metadata"].update({**self._stats(), "creationTimeUtc": self._vbaz.stamp()})
            row |= {"type": "Manual", "creationTimeUtc": self._vbaz.stamp()}
            if repository is not None:
                row |= {"repositoryId": repository["id"], "repositoryName": repository["name"]}
            world.at(POINTS).put(row, first=True)

        session = self._vbaz.work.start("ConfigurationBackupManual", call, title="Configuration backup", done=done)
        return Answer(202, session.json(self._vbaz.now()))

    def _export(self, call: Call) -> Answer:
        if self._vbaz.world.at(POINTS).get(call.body["restorePointId"]) is None:
            raise Refused(400, f"body.restorePointId: there is no restore point {call.body['restorePointId']}")
        session = self._vbaz.work.start("ConfigurationBackupDownload", call, title="Configuration backup export")
        return Answer(202, session.json(self._vbaz.now()))

    def _exported(self, identifier: str) -> Session:
        session = self._vbaz.work.sessions.get(identifier.lower())
        if session is None or session.type != "ConfigurationBackupDownload":
            raise Refused(404, f"There is no export {identifier}.")
        return session

    def _export_status(self, call: Call) -> Answer:
        session = self._exported(call.path["sessionId"])
        return Answer(200, {"isReadyToDownload": session.status(self._vbaz.now()) == "Success"})

    def _download(self, call: Call) -> Answer:
        session = self._exported(call.body["sessionId"])
        if session.status(self._vbaz.now()) != "Success":
            raise Refused(409, "The export is not ready.", code="session", resource=session.id)
        return Answer(200, f"Simulated configuration backup {session.id}\n".encode() * 4096)

    # What sessions worked on; made up for the past, true for what ran since the start.

    def _protected_items(self, call: Call) -> Answer:
        vbaz = self._vbaz
        session = vbaz.work.sessions.get(call.path["backupJobSessionId"].lower())
        if session is None:
            return vbaz.store.answer(call)
        now = vbaz.now()
        rows: list[Json] = []
        for position, resource in enumerate(session.resources):
            rng = random.Random(f"{session.id}:{resource.id}")
            row = make(vbaz.spec, {"ref": "ProtectedItem"}, rng, now)
            row = vbaz.world.link(row, {"ref": "ProtectedItem"}, rng)
            row["resource"] |= {"id": resource.id, "name": resource.name, "displayName": resource.name}
            over = session.part(now) * len(session.resources) > position + 1 or session.over(now)
            status = (session.status(now) if session.over(now) else "Success") if over else "Running"
            ended = session.started + timedelta(seconds=session.seconds * (position + 1) / len(session.resources))
            runs: list[Json] = items(row.get("runs"))[:1]
            for run in runs:
                run |= {"jobSessionId": session.id, "status": status, "startTime": stamp(session.started)}
                run["endTime"] = stamp(ended) if over else None
            row |= {"successCount": int(status == "Success"), "failureCount": int(status == "Error")}
            rows.append(row)
        return page(vbaz, call, query(vbaz, call, rows))

    def _restored_files(self, call: Call) -> Answer:
        vbaz = self._vbaz
        session = vbaz.work.sessions.get(call.path["restoreJobSessionId"].lower())
        if session is None:
            return vbaz.store.answer(call)
        name = session.resources[0].name if session.resources else None
        rows: list[Json] = [
            {"filePath": path, "virtualMachineName": name}
            if session.type == "FileLevelRestore"
            else {"filePath": path, "name": name}
            for path in vbaz.files.restored(session.id, vbaz.now())
        ]
        return page(vbaz, call, query(vbaz, call, rows))
