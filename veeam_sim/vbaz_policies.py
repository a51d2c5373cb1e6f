"""Backup policies of the simulated appliance: created, edited, enabled, started, stopped; runs leave restore points."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from .vbaz_json import fields, graft, is_a, items
from .vbaz_lists import page, query
from .vbaz_rows import ACCOUNTS, AZURE, BASE, MACHINES, REPOSITORIES, STANDARD
from .vbaz_sessions import Resource, Session, backup_info

if TYPE_CHECKING:
    from .vbaz import Vbaz


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of policy: where it is listed and what it protects."""

    path: str
    sources: str
    """Path that lists what it protects."""
    single: str
    """Property of a selected item that holds a protected resource."""
    plural: str
    """Property of a selection that lists protected resources."""
    points: str
    """Path that lists its restore points."""
    runs: tuple[tuple[str, str, str | None, str], ...]
    """Sessions of a run: type, property with its status, property that must be true, destination of its points."""


KINDS = (
    Kind(
        f"{BASE}/policies/virtualMachines",
        MACHINES,
        "virtualMachine",
        "virtualMachines",
        f"{BASE}/restorePoints/virtualMachines",
        (
            ("PolicySnapshot", "snapshotStatus", None, "Snapshot"),
            ("PolicyBackup", "backupStatus", "isBackupConfigured", "AzureBlob"),
            ("PolicyArchive", "archiveStatus", "isArchiveBackupConfigured", "AzureBlob"),
        ),
    ),
    Kind(
        f"{BASE}/policies/sql",
        f"{BASE}/databases",
        "database",
        "databases",
        f"{BASE}/restorePoints/sql",
        (
            ("SqlPolicyBackup", "backupStatus", None, "AzureBlob"),
            ("SqlPolicyArchive", "archiveStatus", "isArchiveBackupConfigured", "AzureBlob"),
        ),
    ),
    Kind(
        f"{BASE}/policies/fileShares",
        f"{BASE}/fileShares",
        "fileShare",
        "fileShares",
        f"{BASE}/restorePoints/fileShares",
        (("FileSharePolicySnapshot", "snapshotStatus", None, "Snapshot"),),
    ),
    Kind(
        f"{BASE}/policies/cosmosDb",
        f"{BASE}/cosmosDb",
        "account",
        "cosmosDbAccounts",
        f"{BASE}/restorePoints/cosmosDb/repository",
        (("PostgresDbPolicyBackup", "backupStatus", None, "AzureBlob"),),
    ),
    Kind(
        f"{BASE}/policy/slaBased/virtualMachines",
        MACHINES,
        "virtualMachine",
        "virtualMachines",
        f"{BASE}/restorePoints/virtualMachines",
        (("PolicySnapshot", "snapshotStatus", None, "Snapshot"),),
    ),
)
VNET = f"{BASE}/policy/vnet"
_STATUSES = ("snapshotStatus", "backupStatus", "archiveStatus", "healthCheckStatus", "indexingStatus")


class Policies:
    """The policies of an appliance and their runs."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        self._chosen: dict[str, list[Json]] = {}
        """Selected, excluded items and regions of policies that were created or edited, by kind of list and id."""
        for kind in KINDS:
            self._register(kind)
        self._handle("POST", f"{VNET}/start", self._start_vnet)
        self._handle("POST", f"{VNET}/stop", self._stop_vnet)
        for name, value in (("enable", True), ("disable", False)):
            self._handle("POST", f"{VNET}/{name}", partial(self._switch_vnet, value))

    def _register(self, kind: Kind) -> None:
        one = f"{kind.path}/{{policyId}}"
        self._handle("GET", kind.path, partial(self._read, kind))
        self._handle("GET", one, partial(self._read, kind))
        self._handle("POST", kind.path, partial(self._create, kind))
        self._handle("PUT", one, partial(self._edit, kind))
        self._handle("DELETE", one, partial(self._delete, kind))
        self._handle("POST", f"{one}/start", partial(self._start, kind))
        self._handle("POST", f"{one}/stop", partial(self._stop, kind))
        self._handle("POST", f"{one}/enable", lambda call: self._switch(self._row(kind, call), True))
        self._handle("POST", f"{one}/disable", lambda call: self._switch(self._row(kind, call), False))
        self._handle("POST", f"{one}/resetCbt", partial(self._reset, kind))
        self._handle("POST", f"{kind.path}/orderPriorities", partial(self._order, kind))
        for name in ("selectedItems", "excludedItems", "regions"):
            self._handle("GET", f"{one}/{name}", partial(self._choice, kind, name))
        self._handle("GET", f"{one}/protectedItems", lambda call: self._protected(kind, [self._row(kind, call)], call))
        self._handle("GET", f"{kind.path}/protectedItems", lambda call: self._protected(kind, None, call))

    def _handle(self, method: str, path: str, handler: Callable[[Call], Answer]) -> None:
        match = self._vbaz.spec.match(method, path)
        if not isinstance(match, frozenset) and match.operation.path == path:
            self._vbaz.handlers[match.operation.id] = handler

    def _row(self, kind: Kind, call: Call) -> Json:
        row = self._vbaz.world.at(kind.path).get(call.path["policyId"])
        if row is None:
            raise Refused(404, f"There is no policy {call.path['policyId']}.")
        return row

    # Reading.

    def _read(self, kind: Kind, call: Call) -> Answer:
        for row in self._vbaz.world.at(kind.path).rows():
            self._refresh(kind, row)
        return self._vbaz.store.answer(call)

    def _refresh(self, kind: Kind, row: Json) -> None:
        """Statuses as the latest sessions have them."""
        now = self._vbaz.now()
        recent = {session.type: session for session in reversed(self._vbaz.work.recent(row["id"]))}
        for type_, name, _, _ in kind.runs:
            if type_ in recent:
                row[name] = recent[type_].status(now)

    def _choice(self, kind: Kind, name: str, call: Call) -> Answer:
        row = self._row(kind, call)
        chosen = self._chosen.get(f"{name}:{row['id']}")
        if chosen is None:
            return self._vbaz.store.answer(call)
        return page(self._vbaz, call, query(self._vbaz, call, chosen))

    def resources(self, kind: Kind, row: Json) -> list[Json]:
        """What a policy protects."""
        rows = self._vbaz.world.at(kind.sources).rows()
        chosen = self._chosen.get(f"selectedItems:{row['id']}")
        if chosen is None or row.get("backupType") == "AllSubscriptions":
            rng = random.Random(f"{self._vbaz.seed}:{row['id']}")
            return rng.sample(rows, min(len(rows), rng.randint(3, 12)))
        wanted = {item[kind.single]["id"] for item in chosen if item.get(kind.single)}
        places = {
            (name, item[name].get("id" if name == "subscription" else "name"))
            for item in chosen
            for name in ("subscription", "resourceGroup")
            if item.get(name)
        }
        excluded = self._chosen.get(f"excludedItems:{row['id']}", [])
        left_out = {item[kind.single]["id"] for item in excluded if item.get(kind.single)}
        return [
            each
            for each in rows
            if each["id"] not in left_out
            and (
                each["id"] in wanted
                or ("subscription", each.get("subscriptionId")) in places
                or ("resourceGroup", each.get("resourceGroupName")) in places
            )
        ]

    def _protected(self, kind: Kind, policies: list[Json] | None, call: Call) -> Answer:
        rows = [
            {"resourceId": each["id"], "policyId": policy["id"], "subscriptionId": each["subscriptionId"]}
            for policy in (self._vbaz.world.at(kind.path).rows() if policies is None else policies)
            for each in self.resources(kind, policy)
        ]
        return page(self._vbaz, call, rows)

    # Changing.

    def _create(self, kind: Kind, call: Call) -> Answer:
        self._check(call.body)
        policies = self._vbaz.world.at(kind.path)
        fixed: Json = {"id": self._vbaz.new_id(), "priority": len(policies) + 1, "convertedWithLoss": False}
        fixed |= dict.fromkeys(_STATUSES, "NeverExecuted")
        fixed |= {"excludedItemsCount": 0, "isScheduleConfigured": any(self._schedules(call.body))}
        fixed |= {"isBackupConfigured": "targetRepositoryId" in str(call.body), "isArchiveBackupConfigured": False}
        listed = self._vbaz.world.listed(kind.path)
        assert listed is not None, "every kind of policy has a list"
        known = self._vbaz.spec.shape(listed.item).properties
        fixed = {name: value for name, value in fixed.items() if name in known}
        chosen = self._choices(kind, call.body)
        row = self._vbaz.store.create(call, **fixed)
        self._choose(row, chosen)
        return Answer(201, row)

    def _edit(self, kind: Kind, call: Call) -> Answer:
        row = self._row(kind, call)
        self._check(call.body)
        chosen = self._choices(kind, call.body)
        answer = self._vbaz.store.answer(call)
        self._choose(row, chosen)
        return answer

    def _check(self, body: Json) -> None:
        """Refuse a policy that refers to what does not exist."""
        account = body.get("serviceAccountId")
        if account and self._vbaz.world.at(ACCOUNTS).get(account) is None:
            raise Refused(400, f"body.serviceAccountId: there is no service account {account}")
        for standard in (body.get("defaultBackupAccountId"), *fields(body.get("credentialsList")).values()):
            if standard and self._vbaz.world.at(STANDARD).get(standard) is None:
                raise Refused(400, f"body: there is no standard account {standard}")
        regions = self._vbaz.world.at(f"{AZURE}/regions")
        for region in items(body.get("regions")):
            if region.get("regionId") and regions.get(region["regionId"]) is None:
                raise Refused(400, f"body.regions: there is no region {region['regionId']}")
        for schedule in self._schedules(body):
            for part in schedule.values():
                target = fields(part).get("targetRepositoryId")
                if target and self._vbaz.world.at(REPOSITORIES).get(target) is None:
                    raise Refused(400, f"body: there is no repository {target}")

    @staticmethod
    def _schedules(body: Json) -> list[Json]:
        return [value for name, value in body.items() if name.endswith("Schedule") and is_a(value, dict)]

    def _choices(self, kind: Kind, body: Json) -> dict[str, list[Json]]:
        """The items and regions that a client chose.

        Raises:
            Refused: one of them does not exist.
        """
        world = self._vbaz.world
        regions = [world.at(f"{AZURE}/regions").get(each.get("regionId") or "") for each in items(body.get("regions"))]
        found: dict[str, list[Json]] = {"regions": [copy.deepcopy(region) for region in regions if region]}
        sources = {
            kind.plural: (kind.sources, kind.single, "id"),
            "subscriptions": (f"{AZURE}/subscriptions", "subscription", "subscriptionId"),
            "resourceGroups": (f"{AZURE}/resourceGroups", "resourceGroup", "id"),
            "sqlServers": (f"{AZURE}/sqlServers", "sqlServer", "id"),
            "storageAccounts": (f"{AZURE}/storageAccounts", "storageAccount", "id"),
        }
        for name in ("selectedItems", "excludedItems"):
            rows = found[name] = []
            for group, chosen in fields(body.get(name)).items():
                for item in items(chosen):
                    if group == "tags":
                        rows.append({"tag": graft(self._vbaz.spec, {"ref": "Tag"}, {}, item)})
                    elif group == "tagGroups":
                        rows.append({"tagGroup": self._tag_group(item)})
                    elif group in sources and item:
                        path, single, key = sources[group]
                        row = world.at(path).get(str(item.get(key) or item.get("id") or ""))
                        if row is None:
                            raise Refused(400, f"body.{name}.{group}: there is no {single} {item.get(key)}")
                        rows.append({single: copy.deepcopy(row)})
        return found

    def _choose(self, row: Json, chosen: dict[str, list[Json]]) -> None:
        """Keep the items and regions that a client chose for a policy."""
        for name, rows in chosen.items():
            self._chosen[f"{name}:{row['id']}"] = rows
        if "excludedItemsCount" in row:
            row["excludedItemsCount"] = len(chosen["excludedItems"])

    def _tag_group(self, item: Json) -> Json:
        """A group of tags with the subscription and the resource group that it is for."""
        world = self._vbaz.world
        tags: list[Json] = [graft(self._vbaz.spec, {"ref": "Tag"}, {}, tag) for tag in items(item.get("tags"))]
        result: Json = {"name": item.get("name") or "", "tags": tags}
        for name, path, key in (
            ("subscription", f"{AZURE}/subscriptions", "subscriptionId"),
            ("resourceGroup", f"{AZURE}/resourceGroups", "id"),
        ):
            row = world.at(path).get(str(fields(item.get(name)).get(key)))
            if row is not None:
                result[name] = copy.deepcopy(row)
        return result

    def _delete(self, kind: Kind, call: Call) -> Answer:
        row = self._row(kind, call)
        self._refuse_if_running(row)
        for session in self._vbaz.work.recent(row["id"]):
            for info in session.info.values():
                if "policyRemoved" in fields(info):
                    info["policyRemoved"] = True
        self._vbaz.world.at(kind.path).remove(row["id"])
        return Answer(204)

    def _switch(self, row: Json, value: bool) -> Answer:
        row["isEnabled"] = value
        return Answer(204)

    def _reset(self, kind: Kind, call: Call) -> Answer:
        self._row(kind, call)["cbtResetTimeUtc"] = self._vbaz.stamp()
        return Answer(204)

    def _order(self, kind: Kind, call: Call) -> Answer:
        rows: list[Json] = []
        for identifier in items(call.body):
            row = self._vbaz.world.at(kind.path).get(str(identifier))
            if row is None:
                raise Refused(400, f"body: there is no policy {identifier}")
            rows.append(row)
        for position, row in enumerate(rows):
            row["priority"] = position + 1
        return Answer(204)

    # Running.

    def _refuse_if_running(self, row: Json) -> None:
        running = self._vbaz.work.running(row["id"])
        if running:
            raise Refused(409, f"{row.get('name')} is running.", code="session", resource=running[0].id)

    def _start(self, kind: Kind, call: Call) -> Answer:
        row = self._row(kind, call)
        self._refuse_if_running(row)
        protected = self.resources(kind, row)
        sessions = [
            self._run(kind, row, call, protected, type_, destination, 1.0 + position)
            for position, (type_, _, needed, destination) in enumerate(kind.runs)
            if needed is None or row.get(needed)
        ]
        now = self._vbaz.now()
        listing = [session.json(now) for session in sessions]
        schema = call.operation.answer(202)
        single = schema is not None and self._vbaz.spec.shape(schema).kind != "array"
        return Answer(202, listing[0] if single else listing)

    def _run(
        self, kind: Kind, row: Json, call: Call, protected: list[Json], type_: str, destination: str, share: float
    ) -> Session:
        def done(session: Session) -> None:
            for each in protected:
                self._vbaz.storage.add_point(kind.points, each, destination, session)

        return self._vbaz.work.start(
            type_,
            call,
            info={"backupJobInfo": backup_info(type_, row, len(protected))},
            resources=[Resource(each["id"], each["name"]) for each in protected],
            title=f"Policy {row.get('name')}",
            share=share,
            done=done,
        )

    def _stop(self, kind: Kind, call: Call) -> Answer:
        row = self._row(kind, call)
        running = self._vbaz.work.running(row["id"])
        if not running:
            raise Refused(400, f"policyId: {row.get('name')} is not running")
        for session in running:
            self._vbaz.work.stop(session)
        return Answer(204)

    # The one policy for virtual networks.

    def _switch_vnet(self, value: bool, call: Call) -> Answer:
        return self._switch(self._vnet(), value)

    def _vnet(self) -> Json:
        match = self._vbaz.spec.match("GET", VNET)
        assert not isinstance(match, frozenset)
        return self._vbaz.store.answer(Call(match.operation)).body

    def _start_vnet(self, call: Call) -> Answer:
        row = self._vnet()
        self._refuse_if_running(row)
        session = self._vbaz.work.start(
            "VnetPolicyBackup",
            call,
            info={"backupJobInfo": backup_info("VnetPolicyBackup", row, 4)},
            title="Virtual network configuration policy",
        )
        return Answer(202, [session.json(self._vbaz.now())])

    def _stop_vnet(self, call: Call) -> Answer:
        running = self._vbaz.work.running(self._vnet()["id"])
        if not running:
            raise Refused(400, "policy: it is not running")
        for session in running:
            self._vbaz.work.stop(session)
        return Answer(204)
