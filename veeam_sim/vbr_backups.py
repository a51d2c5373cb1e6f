"""Backups of the simulated backup server: their objects, files and restore points, which grow with each run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ._answers import stamp
from ._core import Answer, Call, Json, Refused, is_object, missing
from ._rows import Held, Table
from .vbr_seed import BACKUPS
from .vbr_session import VMWARE, Machine, hash_of

if TYPE_CHECKING:
    from .vbr import Vbr

_OPERATIONS = ["StartViVMInstantRecovery", "StartEntireVmRestore", "StartFCDInstantRecovery", "StartFlrRestore"]
_FULL_EVERY = 7
_DISKS = 2


@dataclass(slots=True)
class Point:
    """One restore point of one machine."""

    id: str
    created: datetime
    full: bool
    file: str
    session: str | None = None


@dataclass(slots=True)
class Chain:
    """The restore points of one machine in one backup, oldest first."""

    backup: str
    object: str
    machine: Json
    keep: int
    points: list[Point] = field(default_factory=list[Point])


class Backups:
    """What jobs have written."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self.backups = vbr.store.tables[BACKUPS] = Table()
        self.chains: list[Chain] = []
        self._by_point: dict[str, tuple[Chain, Point]] | None = None
        self._rows: Table | None = None
        """Rows of all restore points; None when they have changed since they were listed."""
        for at, job in enumerate(vbr.jobs.table.rows()):
            self._begin(job, vbr.now() - timedelta(days=30 + at), vbr.jobs.machines(job))
        vbr.handlers |= {
            "GetAllBackupObjects": lambda call: self._list_objects(call, self.chains),
            "GetBackupObjects": self._objects_of_backup,
            "GetBackupObject": self._object,
            "GetBackupObjectRestorePoints": self._points_of_object,
            "GetAllObjectRestorePoints": self._list_points,
            "GetObjectRestorePoint": lambda call: Answer(body=self._point_row(*self.point(call.path["id"]))),
            "GetObjectRestorePointDisks": self._disks,
            "GetAllBackupFiles": self._list_files,
            "GetBackupFile": self._file,
        }

    def _begin(self, job: Json, created: datetime, machines: Iterable[Json]) -> Json:
        vbr = self._vbr
        storage = job.get("storage")
        repository = storage.get("backupRepositoryId") if is_object(storage) else None
        backup: Json = {
            "id": vbr.store.identifier(f"backup:{job['id']}"),
            "jobId": job["id"],
            "name": job["name"],
            "platformName": "VMware",
            "platformId": VMWARE,
            "creationTime": stamp(created),
            "repositoryId": repository or vbr.default_repository,
        }
        self.backups.put(backup)
        policy = storage.get("retentionPolicy") if is_object(storage) else None
        keep = policy["quantity"] if is_object(policy) else 7
        known = {chain.machine["objectId"] for chain in self.chains if chain.backup == backup["id"]}
        for machine in machines:
            if machine["objectId"] not in known:
                # The same machine has the same object id in each backup: the list of objects shows it many times.
                identifier = vbr.store.identifier(f"object:{machine['hostName']}:{machine['objectId']}")
                self.chains.append(Chain(backup["id"], identifier, machine, keep))
        return backup

    @property
    def points(self) -> dict[str, tuple[Chain, Point]]:
        """Every restore point by its id; those of the past are made when the first one is asked for."""
        if self._by_point is None:
            self._by_point = {}
            vbr = self._vbr
            for chain in self.chains:
                recent = chain.points
                chain.points = []
                for ago in range(chain.keep, 0, -1):
                    moment = vbr.store.made_at - timedelta(days=ago, minutes=hash_of(chain.object) % 90)
                    day = f"{chain.backup}:{ago}"
                    point = Point(
                        vbr.store.identifier(f"point:{day}:{chain.object}"),
                        moment,
                        ago % _FULL_EVERY == 0 or ago == chain.keep,
                        vbr.store.identifier(f"file:{day}"),
                    )
                    chain.points.append(point)
                    self._by_point[point.id] = (chain, point)
                chain.points += recent
                self._by_point |= {point.id: (chain, point) for point in recent}
        return self._by_point

    def ran(self, job: Json, session: str, machines: Iterable[tuple[Machine, Json]], *, full: bool) -> None:
        """A run of a job has ended well: it leaves a restore point of each machine, and retention takes the oldest."""
        points = self.points
        self._rows = None
        pairs = [(machine, row) for machine, row in machines if row.get("objectId")]
        backup = self._begin(job, self._vbr.now(), [row for _, row in pairs])
        file = self._vbr.new_id()
        for machine, row in pairs:
            chain = next(
                each for each in self.chains
                if each.backup == backup["id"] and each.machine["objectId"] == row["objectId"]
            )  # fmt: skip
            first = not chain.points
            point = Point(machine.point or self._vbr.new_id(), self._vbr.now(), full or first, file, session)
            chain.points.append(point)
            points[point.id] = (chain, point)
            while len(chain.points) > max(1, chain.keep):
                del points[chain.points.pop(0).id]

    def remove(self, repository: str) -> None:
        """Delete the backups in a repository."""
        self._rows = None
        gone = {row["id"] for row in self.backups.rows() if row["repositoryId"] == repository}
        for identifier in gone:
            self.backups.remove(identifier)
        self.chains = [chain for chain in self.chains if chain.backup not in gone]
        if self._by_point is not None:
            self._by_point = {key: pair for key, pair in self._by_point.items() if pair[0].backup not in gone}

    def point(self, identifier: str) -> tuple[Chain, Point]:
        """A restore point and the chain that it is in.

        Raises:
            Refused: there is none with this id.
        """
        found = self.points.get(identifier.lower())
        if found is None:
            raise missing("restore point", identifier)
        return found

    def named(self, call: Call) -> tuple[Chain, Point]:
        """The restore point that a request names in its body.

        Raises:
            Refused: there is none with this id.
        """
        try:
            return self.point(call.body["restorePointId"])
        except Refused as refused:
            # Some operations document 404 for what the body names, others do not.
            raise Refused(404 if 404 in call.operation.answers else 400, refused.message) from None

    def check(self, call: Call) -> None:
        """Refuse a request whose body names no backup."""
        if call.body["backupId"] not in self.backups:
            raise Refused(400, f"There is no backup with the id {call.body['backupId']}.")

    # Rows.

    def _object_row(self, chain: Chain) -> Json:
        machine = chain.machine
        return {
            "id": chain.object,
            "name": machine["name"],
            "type": "VM",
            "platformName": "VMware",
            "platformId": VMWARE,
            "restorePointsCount": len(chain.points) if self._by_point is not None else chain.keep,
            "objectId": machine["objectId"],
            "viType": "VirtualMachine",
            "path": f"{machine['hostName']}\\{machine['name']}",
        }

    def _point_row(self, chain: Chain, point: Point) -> Json:
        row: Json = {
            "id": point.id,
            "name": chain.machine["name"],
            "platformName": "VMware",
            "platformId": VMWARE,
            "creationTime": stamp(point.created),
            "backupId": chain.backup,
            "type": "Full" if point.full else "Increment",
            "allowedOperations": _OPERATIONS,
            "malwareStatus": "Suspicious" if hash_of(point.id) % 97 == 0 else "Clean",
            "backupFileId": point.file,
        }
        if point.session is not None:
            row["sessionId"] = point.session
        return row

    def _files(self, backup: str) -> list[Json]:
        by_file: dict[str, list[tuple[Chain, Point]]] = {}
        for chain, point in self.points.values():
            if chain.backup == backup:
                by_file.setdefault(point.file, []).append((chain, point))
        row = self.backups.get(backup)
        name = row["name"] if row else ""
        rows: list[Json] = []
        for identifier, pairs in by_file.items():
            created, full = pairs[0][1].created, pairs[0][1].full
            size = sum(hash_of(chain.object) % 60 + 20 for chain, _ in pairs) << (30 if full else 26)
            rows.append({
                "id": identifier,
                "name": f"{name}{created:D%Y-%m-%dT%H%M%S}.{'vbk' if full else 'vib'}",
                "backupId": backup,
                "objectId": pairs[0][0].object,
                "restorePointIds": [point.id for _, point in pairs],
                "dataSize": size,
                "backupSize": size * 45 // 100,
                "dedupRatio": 80,
                "compressRatio": 56,
                "creationTime": stamp(created),
                "gfsPeriods": ["Weekly"] if full else ["None"],
            })  # fmt: skip
        return rows

    # Operations.

    def _list_objects(self, call: Call, chains: Iterable[Chain]) -> Answer:
        selection = self._vbr.selection(call)
        return self._vbr.page(call, Held(selection.apply(self._object_row(chain) for chain in chains)))

    def _backup(self, call: Call) -> Json:
        return self.backups.find(call.path["id"], "backup")

    def _objects_of_backup(self, call: Call) -> Answer:
        backup = self._backup(call)["id"]
        return self._list_objects(call, [chain for chain in self.chains if chain.backup == backup])

    def _chains_of(self, call: Call) -> list[Chain]:
        identifier = call.path["id"]
        chains = [chain for chain in self.chains if chain.object == identifier.lower()]
        if not chains:
            raise missing("backup object", identifier)
        return chains

    def _object(self, call: Call) -> Answer:
        return Answer(200, self._object_row(self._chains_of(call)[0]))

    def _points_of_object(self, call: Call) -> Answer:
        chains = self._chains_of(call)
        wanted = {id(chain) for chain in chains}
        rows = [self._point_row(chain, point) for chain, point in self.points.values() if id(chain) in wanted]
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(rows)))

    def _list_points(self, call: Call) -> Answer:
        selection = self._vbr.selection(call)
        object_id = call.one("backupObjectIdFilter")
        if object_id:
            pairs = [pair for pair in self.points.values() if pair[0].object == object_id.lower()]
            return self._vbr.page(call, Held(selection.apply(self._point_row(*pair) for pair in pairs)))
        if self._rows is None:
            self._rows = Table(self._point_row(*pair) for pair in self.points.values())
        return self._vbr.page(call, self._rows.select(selection))

    def _disks(self, call: Call) -> Answer:
        chain, _ = self.point(call.path["id"])
        rows: list[Json] = [
            {
                "uid": f"{hash_of(chain.object) + at:08x}",
                "type": "Vi",
                "name": f"{chain.machine['name']}{f'_{at}' if at else ''}.vmdk",
                "capacity": (hash_of(chain.object) % 60 + 20) << 30,
                "state": "Processed",
            }
            for at in range(_DISKS)
        ]
        return self._vbr.page(call, Held(rows))

    def _list_files(self, call: Call) -> Answer:
        rows = self._files(self._backup(call)["id"])
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(rows)))

    def _file(self, call: Call) -> Answer:
        rows = self._files(self._backup(call)["id"])
        identifier = call.path["backupFileId"]
        row = next((row for row in rows if row["id"] == identifier.lower()), None)
        if row is None:
            raise missing("backup file", identifier)
        return Answer(200, row)
