"""Mounts of the simulated backup server: machines and disks recovered instantly, published disks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._core import Answer, Call, Json, Refused, is_object
from ._rows import Table
from .vbr_session import Machine, Session

if TYPE_CHECKING:
    from .vbr import Vbr

MACHINES: Final = "/api/v1/restore/instantRecovery/vSphere/vm"
DISKS: Final = "/api/v1/restore/instantRecovery/vSphere/fcd"
PUBLISHED: Final = "/api/v1/dataIntegration"


class Mounts:
    """Everything that is mounted from backups."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        tables = vbr.store.tables
        self.machines = tables[MACHINES] = Table()
        self.disks = tables[DISKS] = Table()
        self.published = tables[PUBLISHED] = Table()
        vbr.handlers |= {
            "InstantViVMRecoveryMount": self._recover_machine,
            "InstantViVMRecoveryUnmount": lambda call: self._end(call, self.machines, "InstantRecovery", "state"),
            "InstantViVMRecoveryMigrate": lambda call: self._end(call, self.machines, "QuickMigration", None),
            "InstantRecoveryVmwareFcdMountWithSession": self._recover_disks,
            "InstantRecoveryVmwareFcdDismountWithSession": lambda call: self._end(
                call, self.disks, "FirstClassDiskInstantRestore", "state"
            ),
            "InstantRecoveryVmwareFcdMigrateWithSession": lambda call: self._end(
                call, self.disks, "FirstClassDiskQuickMigration", None
            ),
            "EntireVmRestoreVmware": lambda call: self._restore(call, "RestoreVm"),
            "EntireVmRestoreCloudDirector": lambda call: self._restore(call, "CloudDirectorVmRestore"),
            "PublishBackupContent": self._publish,
            "UnpublishBackupContent": lambda call: self._end(
                call, self.published, "PublishBackupContentViaMount", "mountState"
            ),
        }

    def _restore(self, call: Call, kind: str) -> Answer:
        """Restore a whole machine, which leaves no mount."""
        vbr = self._vbr
        name = vbr.backups.named(call)[0].machine["name"]
        machines = [Machine(vbr.new_id(), name)]
        return vbr.work.answer(vbr.work.start(call, kind, f"Restore of {name}", machines=machines))

    # Machines, disks and published content: a session mounts, another one unmounts.

    def _recover_machine(self, call: Call) -> Answer:
        chain, _ = self._vbr.backups.named(call)
        row = {"state": "Mounting", "spec": call.body, "vmName": chain.machine["name"]}
        return self._begin(call, self.machines, row, "InstantRecovery", "state")

    def _recover_disks(self, call: Call) -> Answer:
        self._vbr.backups.named(call)
        disks: list[Json] = [
            {**disk, "objectId": f"fcd-{at + 1}"}
            for at, disk in enumerate(call.body["disksMapping"])
            if is_object(disk)
        ]
        row = {"state": "Mounting", "spec": call.body, "mountedDisks": disks}
        return self._begin(call, self.disks, row, "FirstClassDiskInstantRestore", "state")

    def _publish(self, call: Call) -> Answer:
        vbr = self._vbr
        chain, point = vbr.backups.named(call)
        backup = vbr.backups.backups.get(chain.backup)
        target = call.body["type"]
        row = {
            "initiatorName": call.account.username if call.account else "",
            "backupId": chain.backup,
            "backupName": backup["name"] if backup else "",
            "restorePointId": point.id,
            "restorePointName": chain.machine["name"],
            "mountState": "Mounting",
            "info": {
                "mode": "Fuse" if target == "FUSELinuxMount" else "ISCSI",
                "serverPort": 3260,
                "serverIps": ["10.20.30.40"],
                "disks": [
                    {
                        "diskId": vbr.new_id(),
                        "diskName": name,
                        "accessLink": f"iqn.2006-03.example.corp:{name}",
                        "mountPoints": [] if target == "ISCSITarget" else [f"/mnt/{name}"],
                    }
                    for name in call.body.get("diskNames") or [f"{chain.machine['name']}.vmdk"]
                ],
            },
        }
        return self._begin(call, self.published, row, "PublishBackupContentViaMount", "mountState")

    def _begin(self, call: Call, table: Table, row: Json, kind: str, state: str) -> Answer:
        vbr = self._vbr
        row = {"id": vbr.new_id(), **row}
        path = f"{call.operation.path.removesuffix('/publish')}/{row['id']}"

        def mounted(session: Session) -> None:
            current = table.get(row["id"])
            if current is not None:
                table.put({**current, state: "Mounted"})

        session = vbr.work.start(
            call, kind, call.operation.summary, seconds=vbr.pace * 0.75, resource=(row["id"], path), then=mounted
        )
        if table is not self.published:
            row["sessionId"] = session.id
        table.put(row)
        return vbr.work.answer(session)

    def _end(self, call: Call, table: Table, kind: str, state: str | None) -> Answer:
        """Unmount, or migrate to production and unmount then."""
        vbr = self._vbr
        row = table.find(call.path["mountId"], "mount")
        if state is not None:
            if str(row[state]).startswith(("Dismounting", "Unmounting")):
                raise Refused(400, "It is being unmounted already.", resource=row["id"])
            table.put({**row, state: "Unmounting" if state == "mountState" else "Dismounting"})
        session = vbr.work.start(
            call,
            kind,
            call.operation.summary,
            seconds=vbr.pace * (0.5 if state else 1),
            then=lambda _: table.remove(row["id"]),
        )
        return vbr.work.answer(session, 200)
