"""Replicas of the simulated backup server: their restore points, and the way through failover and failback."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from ._answers import stamp
from ._core import Answer, Call, Json, Refused, is_object, missing
from ._rows import Held, Table
from .vbr_session import VMWARE, Session

if TYPE_CHECKING:
    from .vbr import Vbr

REPLICAS: Final = "/api/v1/replicas"

_AT_START = 3
_KEPT = 7
_UNDER_WAY = "Processing"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of failover or failback."""

    session: str
    """ESessionType."""
    needs: tuple[str, ...]
    """States in which it is possible."""
    leads_to: str


STEPS: Final = {
    "ViVMSnapshotReplicaFailover": Step("Failover", ("Ready", "FailedFailover"), "Failover"),
    "ViVMSnapshotReplicaPlannedFailover": Step("PlannedFailover", ("Ready", "FailedFailover"), "Failover"),
    "ViVMSnapshotReplicaPermanentFailover": Step("PermanentFailover", ("Failover",), "PermanentFailover"),
    "ViVMSnapshotReplicaUndoFailover": Step("UndoFailover", ("Failover",), "Ready"),
    "ViVMSnapshotReplicaFailback": Step("Failback", ("Failover",), "Failback"),
    "ViVMSnapshotReplicaSwitchToProduction": Step("SwitchReplicaToProduction", ("ReadyToSwitch",), "Failback"),
    "ViVMSnapshotReplicaCommitFailback": Step("CommitFailback", ("Failback",), "Ready"),
    "ViVMSnapshotReplicaUndoFailback": Step("UndoFailback", ("Failback", "ReadyToSwitch"), "Failover"),
}
"""The steps by the operation that starts them."""
_ALLOWED = {
    "StartViVMSnapshotReplicaSwitchToProductionFailback" if name.endswith("ToProduction") else f"Start{name}": step
    for name, step in STEPS.items()
}


@dataclass(slots=True)
class Replica:
    """The replica of one machine."""

    row: Json
    points: list[tuple[str, datetime]] = field(default_factory=list[tuple[str, datetime]])
    """Id and creation of each restore point, oldest first."""
    settled: str = "Ready"
    """State before what is under way."""
    work: tuple[Session, str] | None = None
    """What is under way, and the state that it leads to."""

    def state(self, now: datetime) -> str:
        """EReplicaState at a time."""
        if self.work is not None:
            session, leads_to = self.work
            if not session.over(now):
                return _UNDER_WAY
            self.work = None
            if session.result != "Failed" and not session.cancelled(now):
                self.settled = leads_to
            elif leads_to == "Failover" and self.settled == "Ready":
                self.settled = "FailedFailover"
        return self.settled


class Replicas:
    """Every replica of the server."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self._replicas: dict[str, Replica] = {}
        self.table = vbr.store.tables[REPLICAS] = Table()
        # Their job is gone: a server is set up with backup jobs only.
        for at, machine in enumerate(vbr.inventory.machines()[:_AT_START]):
            replica = self._add(vbr.store.identifier(f"replica{at}"), vbr.store.identifier("replica job"), machine)
            replica.points = [
                (vbr.store.identifier(f"replica{at}:{ago}"), vbr.now() - timedelta(days=ago)) for ago in (3, 2, 1)
            ]
        vbr.handlers |= dict.fromkeys(STEPS, self._step)
        vbr.handlers |= {
            "ChangeReplicaFailbackSwitchoverTime": self._change_switchover,
            "GetAllReplicas": self._list_replicas,
            "GetReplica": lambda call: Answer(200, self._shown(self._replica(call.path["id"]))),
            "GetAllObjectReplicaRestorePoints": lambda call: self._list(call, self._replicas.values()),
            "GetObjectReplicaRestorePoints": lambda call: self._list(call, [self._replica(call.path["id"])]),
            "GetObjectReplicaRestorePoint": lambda call: self._one(call, self._replicas.values()),
            "GetObjectReplicaRestorePointInReplica": lambda call: self._one(
                call, [self._replica(call.path["replicaId"])]
            ),
        }

    def ran(self, job: Json, names: Iterable[str]) -> None:
        """A run of a replication job has ended well: each machine's replica has one more restore point."""
        vbr = self._vbr
        for name in names:
            known = (each for each in self._replicas.values() if each.row["jobId"] == job["id"])
            replica = next((each for each in known if each.row["name"] == f"{name}_replica"), None)
            replica = replica or self._add(vbr.new_id(), job["id"], {"name": name})
            replica.points = [*replica.points, (vbr.new_id(), vbr.now())][-_KEPT:]

    def _add(self, identifier: str, job_id: str, machine: Json) -> Replica:
        row = {
            "id": identifier,
            "type": "Regular",
            "jobId": job_id,
            "name": f"{machine['name']}_replica",
            "platformName": "VMware",
            "platformId": VMWARE,
            "creationTime": stamp(self._vbr.now()),
        }
        self.table.put(row)
        replica = self._replicas[identifier] = Replica(row)
        return replica

    def _replica(self, identifier: str) -> Replica:
        return self._replicas[self.table.find(identifier, "replica")["id"]]

    def _shown(self, replica: Replica) -> Json:
        return {**replica.row, "state": replica.state(self._vbr.now())}

    def _list_replicas(self, call: Call) -> Answer:
        rows = (self._shown(replica) for replica in self._replicas.values())
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(rows)))

    # Restore points.

    def _rows(self, replicas: Iterable[Replica]) -> list[Json]:
        now = self._vbr.now()
        return [
            {
                "id": identifier,
                "name": replica.row["name"],
                "platformName": "VMware",
                "platformId": VMWARE,
                "creationTime": stamp(created),
                "replicaId": replica.row["id"],
                "allowedOperations": [name for name, step in _ALLOWED.items() if replica.state(now) in step.needs],
                "state": replica.state(now),
                "malwareStatus": "Clean",
            }
            for replica in replicas
            for identifier, created in replica.points
        ]

    def _list(self, call: Call, replicas: Iterable[Replica]) -> Answer:
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(self._rows(replicas))))

    def _one(self, call: Call, replicas: Iterable[Replica]) -> Answer:
        identifier = call.path["id"]
        for row in self._rows(replicas):
            if row["id"] == identifier.lower():
                return Answer(200, row)
        raise missing("restore point", identifier)

    # Failover and failback.

    def of_point(self, identifier: str) -> Replica:
        """The replica of a restore point.

        Raises:
            Refused: there is no restore point with this id.
        """
        for replica in self._replicas.values():
            if any(point == identifier.lower() for point, _ in replica.points):
                return replica
        raise Refused(400, f"There is no restore point with the id {identifier}.", resource=identifier)

    def _named(self, call: Call, needs: tuple[str, ...]) -> list[Replica]:
        """The replicas whose restore points a request names, in a state in which it is possible."""
        now = self._vbr.now()
        found: list[Replica] = []
        for identifier in call.body.get("replicaPointIds") or ():
            replica = self.of_point(identifier)
            if replica.state(now) not in needs:
                raise Refused(400, f"{replica.row['name']} is in the state {replica.state(now)}.", resource=identifier)
            found.append(replica)
        if not found:
            raise Refused(400, "replicaPointIds names no restore point.")
        return found

    def _step(self, call: Call) -> Answer:
        vbr = self._vbr
        step = STEPS[call.operation.id]
        rows: list[Json] = []
        for replica in self._named(call, step.needs):
            session = vbr.work.start(call, step.session, f"{step.session} of {replica.row['name']}")
            mode = call.body.get("failbackMode")
            waits = is_object(mode) and mode.get("type") in ("Scheduled", "Manual")
            replica.work = (session, "ReadyToSwitch" if waits else step.leads_to)
            rows.append(session.json(vbr.now()))
        paging = {"total": len(rows), "count": len(rows), "skip": 0, "limit": len(rows)}
        return Answer(201, {"data": rows, "pagination": paging})

    def _change_switchover(self, call: Call) -> Answer:
        self._named(call, ("ReadyToSwitch",))
        return Answer(200, {})
