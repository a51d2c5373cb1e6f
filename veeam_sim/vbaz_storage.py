"""Repositories, restore points and what is protected on the simulated appliance: made, restored from, deleted."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from .vbaz_json import fields, graft, items, mentions
from .vbaz_lists import page
from .vbaz_policies import KINDS
from .vbaz_rows import ACCOUNTS, BASE, REPOSITORIES
from .vbaz_sessions import Resource, Session

if TYPE_CHECKING:
    from .vbaz import Vbaz

POINTS = f"{BASE}/restorePoints"
TEMPLATES = f"{BASE}/policyTemplates/storageTemplate"
_PROTECTED = {
    f"{POINTS}/virtualMachines": (f"{BASE}/protectedItem/virtualMachines", "resourceHashId", "vmName"),
    f"{POINTS}/sql": (f"{BASE}/protectedItem/sql", "databaseId", "databaseName"),
    f"{POINTS}/fileShares": (f"{BASE}/protectedItem/fileShares", "fileShareId", "fileShareName"),
    f"{POINTS}/cosmosDb/repository": (f"{BASE}/protectedItem/cosmosDb", "accountId", "accountName"),
    f"{POINTS}/cosmosDb/continuous": (f"{BASE}/protectedItem/cosmosDb", "accountId", "accountName"),
}
_POLICY_TYPES = ("VirtualMachines", "AzureSql", "FileShares", "CosmosDb", "ProtectionVmPolicy")

# Operations that start a session from a restore point or a protected item, or on their own; and the session's type.
_PLAIN = {
    "FileShareRestorePoint_StartIndexing": "FileShareIndexing",
    "ProtectedCosmosDbAccount_Restore": "CosmosDbRestore",
    "ProtectedVnet_Delete": "VnetBackupDeletion",
    "ProtectedVnet_Import": "VnetRepositoryImport",
    "CosmosDbRestorePoint_RestoreCosmosDbAccount": "CosmosDbRestore",
    "CosmosDbRestorePoint_RetrieveData": "CosmosDbRestorePointDataRetrieval",
    "SqlRestorePoint_RestoreAzureSqlDatabase": "SqlRestore",
    "SqlRestorePoint_RetrieveData": "SqlRestorePointDataRetrieval",
    "VirtualMachineRestorePoint_DiskSnapshotRescan": "SnapshotRescan",
    "VirtualMachineRestorePoint_RestoreDisk": "RestoreDisks",
    "VirtualMachineRestorePoint_RestoreVm": "RestoreVms",
    "VirtualMachineRestorePoint_RetrieveData": "RestorePointDataRetrieval",
    "VnetRestorePoint_Restore": "VnetFullRestore",
    "ConfigurationOverrideOwnership": "RepositoryEdit",
}
_POINT_DELETIONS = {
    "VirtualMachineRestorePoint_DeleteRestorePoint": "BackupDeletion",
    "SqlRestorePoint_DeleteRestorePoint": "SqlBackupDeletion",
    "FileShareRestorePoint_DeleteRestorePoint": "FileShareSnapshotDeletion",
    "CosmosDbRestorePoint_DeleteRestorePoint": "CosmosDbBackupDeletion",
    "ConfigurationBackup_DeleteRestorePoint": "ConfigurationBackupDeletion",
}
# Deletions of an item's restore points: list of points, session type, destinations that they are for.
_BACKUPS, _MANUAL, _SNAPSHOTS = ("AzureBlob",), ("ManualBackup", "ManualSnapshot"), ("Snapshot",)
_ITEM_DELETIONS = {
    "ProtectedVirtualMachine_DeleteVirtualMachineBackups": ("virtualMachines", "BackupDeletion", _BACKUPS),
    "ProtectedVirtualMachine_DeleteVirtualMachineBackupsBatch": ("virtualMachines", "BackupDeletion", _BACKUPS),
    "ProtectedVirtualMachine_DeleteVirtualMachineSnapshots": ("virtualMachines", "SnapshotDeletion", _SNAPSHOTS),
    "ProtectedVirtualMachine_DeleteVirtualMachineSnapshotsBatch": ("virtualMachines", "SnapshotDeletion", _SNAPSHOTS),
    "ProtectedVirtualMachine_DeleteVirtualMachineManualSnapshots": (
        "virtualMachines",
        "ManualSnapshotDeletion",
        _MANUAL,
    ),
    "ProtectedVirtualMachine_DeleteVirtualMachineManualSnapshotsBatch": (
        "virtualMachines",
        "ManualSnapshotDeletion",
        _MANUAL,
    ),
    "ProtectedDatabase_DeleteBackups": ("sql", "SqlBackupDeletion", _BACKUPS),
    "ProtectedDatabase_DeleteManualBackups": ("sql", "SqlBackupDeletion", _MANUAL),
    "ProtectedFileShare_DeleteSnapshotsBatch": ("fileShares", "FileShareSnapshotDeletion", _SNAPSHOTS),
    "ProtectedFileShare_DeleteManualSnapshotsBatch": ("fileShares", "FileShareManualSnapshotDeletion", _MANUAL),
    "ProtectedCosmosDbAccount_DeleteCosmosDbAccountBackups": (
        "cosmosDb/repository",
        "CosmosDbBackupDeletion",
        _BACKUPS,
    ),
    "ProtectedCosmosDbAccount_DeleteManualBackups": ("cosmosDb/repository", "CosmosDbBackupDeletion", _MANUAL),
    "ProtectedCosmosDbAccount_DeleteContinuousBackups": (
        "cosmosDb/continuous",
        "CosmosDbContinuousBackupDeletion",
        (),
    ),
}
# Backups by hand: session type, list of points, list of sources, property of the body, destination.
_MANUAL_BACKUPS = {
    "VirtualMachine_TakeSnapshot": ("ManualSnapshot", "virtualMachines", "virtualMachines", "", "ManualSnapshot"),
    "Database_StartManualBackup": ("SqlManualBackup", "sql", "databases", "databaseIds", "ManualBackup"),
    "FileShare_TakeSnapshot": (
        "FileShareManualSnapshot",
        "fileShares",
        "fileShares",
        "fileShareIds",
        "ManualSnapshot",
    ),
    "CosmosDbAccount_StartManualBackup": (
        "PostgresDbManualBackup",
        "cosmosDb/repository",
        "cosmosDb",
        "cosmosDbAccountIds",
        "ManualBackup",
    ),
}


class Storage:
    """Repositories and restore points of an appliance."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        handlers: dict[str, Callable[[Call], Answer]] = {
            "Repository_CreateRepository": self._create_repository,
            "Repository_UpdateRepository": self._edit_repository,
            "Repository_DeleteRepository": self._delete_repository,
            "Repository_ValidateDelete": self._validate_delete,
            **dict.fromkeys(_PLAIN, self._plain),
            **dict.fromkeys(_POINT_DELETIONS, self._delete_point),
            **dict.fromkeys(_ITEM_DELETIONS, self._delete_points),
            **dict.fromkeys(_MANUAL_BACKUPS, self._back_up),
        }
        vbaz.handlers |= handlers

    def _answer(self, call: Call, sessions: list[Session]) -> Answer:
        """202 with sessions, in the form that the operation documents: one, an array, or a page."""
        now = self._vbaz.now()
        rows = [session.json(now) for session in sessions]
        schema = call.operation.answer(202)
        shape = None if schema is None else self._vbaz.spec.shape(schema)
        if shape is None:
            return Answer(202)
        if shape.kind == "array":
            return Answer(202, rows)
        if "results" in shape.properties:
            found = page(self._vbaz, call, rows)
            found.status = 202
            return found
        return Answer(202, rows[0])

    # Repositories.

    def _account(self, body: Json) -> None:
        account = body.get("azureAccountId")
        if account and self._vbaz.world.at(ACCOUNTS).get(account) is None:
            raise Refused(400, f"body.azureAccountId: there is no service account {account}")

    def _create_repository(self, call: Call) -> Answer:
        body = call.body
        self._account(body)
        listed = self._vbaz.world.listed(REPOSITORIES)
        assert listed is not None
        identifier = self._vbaz.new_id()
        fixed: Json = {
            "id": identifier,
            "name": body.get("name") or "Repository",
            "azureStorageAccountName": str(body["azureStorageAccountId"]).rpartition("/")[2],
            "azureStorageFolder": {"name": body["azureStorageFolder"]},
            "azureStorageContainer": {"name": body["azureStorageContainer"]},
            "repositoryType": "Backup",
            "status": "Creating",
            "storageTier": body.get("storageTier") or "Inferred",
            "isStorageTierInferred": body.get("storageTier") is None,
            "immutabilityEnabled": False,
            "repositoryOwnership": {"hasAnotherOwner": False},
            "veeamVaultId": None,
        }
        row = self._vbaz.store.new_row(REPOSITORIES, listed.item, call, fixed)
        repositories = self._vbaz.world.at(REPOSITORIES)
        repositories.put(row, first=True)

        def finished() -> None:
            if session.status(self._vbaz.now()) in ("Success", "Warning"):
                row["status"] = "Ready"
            elif session.over(self._vbaz.now()):
                row["status"] = "Failed"
            else:
                self._vbaz.later(self._vbaz.now(1), finished)

        session = self._repository_session("RepositoryCreation", call, row)
        self._vbaz.later(session.end or self._vbaz.now(1), finished)
        return self._answer(call, [session])

    def _edit_repository(self, call: Call) -> Answer:
        row = self._vbaz.store.row(call)
        body = call.body
        self._account(body)
        listed = self._vbaz.world.listed(REPOSITORIES)
        assert listed is not None
        new = graft(
            self._vbaz.spec, listed.item, row, {name: value for name, value in body.items() if value is not None}
        )
        return self._answer(
            call, [self._repository_session("RepositoryEdit", call, row, lambda session: row.update(new))]
        )

    def _delete_repository(self, call: Call) -> Answer:
        row = self._vbaz.store.row(call)
        used = self._used(row["id"])
        if used["usedInPolicies"] or used["usedInStorageTemplates"]:
            names = ", ".join(each["name"] for each in (*used["usedInPolicies"], *used["usedInStorageTemplates"]))
            raise Refused(409, f"The repository is used by {names}.", resource=row["id"])

        def done(session: Session) -> None:
            self._vbaz.world.at(REPOSITORIES).remove(row["id"])

        return self._answer(call, [self._repository_session("RepositoryDeletion", call, row, done)])

    def _repository_session(
        self, kind: str, call: Call, row: Json, done: Callable[[Session], None] | None = None
    ) -> Session:
        info = {
            "repositoryId": row["id"],
            "repositoryName": row["name"],
            "repositoryRemoved": kind == "RepositoryDeletion",
        }
        return self._vbaz.work.start(
            kind, call, info={"repositoryJobInfo": info}, title=f"Repository {row['name']}", done=done
        )

    def _validate_delete(self, call: Call) -> Answer:
        wanted = {value.lower() for value in call.query.get("RepositoryId", ()) if value}
        rows: list[Json] = [
            {"repository": row, **self._used(row["id"]), "additionalUsagesAndErrors": None}
            for row in self._vbaz.world.at(REPOSITORIES).rows()
            if not wanted or row["id"].lower() in wanted
        ]
        return page(self._vbaz, call, rows)

    def _used(self, repository: str) -> Json:
        world = self._vbaz.world
        policies = [
            {"id": row["id"], "name": row.get("name") or "", "policyType": type_}
            for kind, type_ in zip(KINDS, _POLICY_TYPES, strict=True)
            for row in world.at(kind.path).rows()
            if mentions(row, repository)
        ]
        templates = [
            {"id": row["id"], "name": row.get("name") or ""}
            for row in world.at(TEMPLATES).rows()
            if mentions(row, repository)
        ]
        return {"usedInPolicies": policies, "usedInStorageTemplates": templates}

    # Restore points.

    def add_point(self, template: str, source: Json, destination: str, session: Session) -> None:
        """Add a restore point of a resource, which makes the resource a protected one."""
        world = self._vbaz.world
        listed = world.listed(template)
        assert listed is not None
        rng = random.Random(session.id + source["id"])
        row = world.show_as(template, source, rng)
        row |= {
            "id": self._vbaz.new_id(),
            "pointInTime": self._vbaz.stamp(),
            "backupDestination": destination,
            "jobSessionId": session.id,
            "isCorrupted": False,
            "state": "Ok",
        }
        world.at(template).put(row, first=True)
        protected = _PROTECTED[template][0]
        item = world.at(protected).get(source["id"])
        if item is None:
            item = world.show_as(protected, source, rng)
            world.at(protected).put(item)
        for name in ("lastBackup", "latestBackup"):
            if name in item:
                item[name] = row["pointInTime"]

    def _delete_point(self, call: Call) -> Answer:
        row = self._vbaz.store.row(call)
        template = call.operation.path.rpartition("/")[0]
        return self._delete(call, _POINT_DELETIONS[call.operation.id], template, [row])

    def _delete_points(self, call: Call) -> Answer:
        path, kind, destinations = _ITEM_DELETIONS[call.operation.id]
        template = f"{POINTS}/{path}"
        _, owner, _ = _PROTECTED[template]
        named = [*call.path.values()] or [str(each) for each in items(fields(call.body).get("ids"))]
        protected = self._vbaz.world.at(_PROTECTED[template][0])
        for identifier in named:
            if protected.get(identifier) is None:
                raise Refused(404, f"There is no protected item {identifier}.")
        wanted = {identifier.lower() for identifier in named}
        rows = [
            row
            for row in self._vbaz.world.at(template).rows()
            if str(row.get(owner)).lower() in wanted
            and (not destinations or row.get("backupDestination") in destinations)
        ]
        return self._delete(call, kind, template, rows) if rows else Answer(204)

    def _delete(self, call: Call, kind: str, template: str, rows: list[Json]) -> Answer:
        def done(session: Session) -> None:
            points = self._vbaz.world.at(template)
            for row in rows:
                points.remove(row["id"])
            if template in _PROTECTED:
                self._unprotect(template, {str(row[_PROTECTED[template][1]]) for row in rows})

        owners = (
            {row[_PROTECTED[template][1]]: row[_PROTECTED[template][2]] for row in rows}
            if template in _PROTECTED
            else {}
        )
        resources = [Resource(identifier, name) for identifier, name in owners.items()]
        return self._answer(call, [self._vbaz.work.start(kind, call, resources=resources, share=0.5, done=done)])

    def _unprotect(self, template: str, owners: set[str]) -> None:
        """What has no restore point left is protected no more."""
        protected, owner, _ = _PROTECTED[template]
        lists = [each for each, (items, _, _) in _PROTECTED.items() if items == protected]
        left = {str(row[owner]) for each in lists for row in self._vbaz.world.at(each).rows()}
        for identifier in owners - left:
            self._vbaz.world.at(protected).remove(identifier)

    def _back_up(self, call: Call) -> Answer:
        kind, path, sources, name, destination = _MANUAL_BACKUPS[call.operation.id]
        body = fields(call.body)
        machines = items(fields(body.get("backupItems")).get("virtualMachines"))
        wanted = [str(each) for each in items(body.get(name))] if name else [str(each.get("id")) for each in machines]
        collection = self._vbaz.world.at(f"{BASE}/{sources}")
        rows: list[Json] = []
        for identifier in wanted:
            row = collection.get(identifier)
            if row is None:
                raise Refused(400, f"body: there is no {sources} {identifier}")
            rows.append(row)
        if not rows:
            raise Refused(400, "body: names nothing to back up")

        def done(session: Session) -> None:
            for row in rows:
                if any(each.id == row["id"] for each in session.resources):
                    self.add_point(f"{POINTS}/{path}", row, destination, session)

        # One session for each item where several can be answered, else one for all.
        schema = call.operation.answer(202)
        single = schema is not None and self._vbaz.spec.shape(schema).name == "JobSession"
        groups = [rows] if single else [[row] for row in rows]
        sessions = [
            self._vbaz.work.start(kind, call, resources=[Resource(row["id"], row["name"]) for row in group], done=done)
            for group in groups
        ]
        return self._answer(call, sessions)

    def _plain(self, call: Call) -> Answer:
        """A session that changes nothing here: a restore, a retrieval, a scan, a configuration backup."""
        self._vbaz.store.check_path(call)
        kind = _PLAIN[call.operation.id]
        rng = random.Random(self._vbaz.new_id())
        info = self._vbaz.work.describe(kind, rng)
        if "restoreJobInfo" in info:
            info["restoreJobInfo"]["reason"] = fields(call.body).get("reason")
        return self._answer(call, [self._vbaz.work.start(kind, call, info=info)])
