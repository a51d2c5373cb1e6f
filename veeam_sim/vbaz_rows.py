"""Collections of the simulated appliance: made on first sight, linked to each other, found by id."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import _words
from ._answers import make
from ._core import Json
from ._spec import Operation, Schema, Spec
from .vbaz_collection import Collection
from .vbaz_json import fields, is_a, items

if TYPE_CHECKING:
    from .vbaz import Vbaz

BASE = "/api/v8"
AZURE = f"{BASE}/cloudInfrastructure"
ACCOUNTS = f"{BASE}/accounts/azure/service"
STANDARD = f"{BASE}/accounts/standard"
REPOSITORIES = f"{BASE}/repositories"
MACHINES = f"{BASE}/virtualMachines"

_KEYS = {
    ACCOUNTS: "accountId",
    f"{AZURE}/tenants": "tenantId",
    f"{BASE}/workers": "name",
    f"{BASE}/workers/networkConfiguration": "region.id",
    f"{BASE}/workers/profiles": "region.id",
}
_COUNTS = {
    ACCOUNTS: 6,
    f"{AZURE}/tenants": 2,
    f"{AZURE}/subscriptions": 5,
    f"{AZURE}/resourceGroups": 14,
    f"{AZURE}/regions": len(_words.REGIONS),
    f"{BASE}/workers": 8,
    f"{BASE}/workers/networkConfiguration": 4,
    f"{BASE}/workers/profiles": 4,
    f"{BASE}/databases": 60,
    f"{BASE}/fileShares": 40,
    f"{BASE}/cosmosDb": 30,
    f"{BASE}/policies/virtualMachines": 8,
}
_USUAL = 12
_INSIDE = 5

# What a property of this name refers to: the collection and the property of its rows.
_LINKS: dict[str, tuple[str, str]] = {
    name: (collection, source)
    for collection, source, names in (
        (f"{AZURE}/subscriptions", "id", "subscriptionId azureSubscriptionId"),
        (f"{AZURE}/subscriptions", "name", "subscriptionName azureSubscriptionName"),
        (f"{AZURE}/tenants", "tenantId", "tenantId azureTenantId"),
        (f"{AZURE}/tenants", "name", "tenantName"),
        (ACCOUNTS, "accountId", "serviceAccountId azureAccountId sourceServiceAccountId"),
        (ACCOUNTS, "name", "azureAccountName"),
        (STANDARD, "id", "defaultBackupAccountId"),
        (REPOSITORIES, "id", "repositoryId targetRepositoryId defaultRepositoryId metadataRepositoryId"),
        (REPOSITORIES, "name", "repositoryName targetRepositoryName defaultRepositoryName"),
        (f"{BASE}/policies/virtualMachines", "id", "policyId protectionPolicyId"),
        (f"{BASE}/policies/virtualMachines", "name", "policyName protectionPolicyName backupPolicyDisplayName"),
        (f"{AZURE}/resourceGroups", "name", "resourceGroupName resourceGroup"),
        (f"{AZURE}/resourceGroups", "id", "resourceGroupId"),
        (MACHINES, "id", "virtualMachineId vmId"),
        (MACHINES, "name", "virtualMachineName vmName"),
        (MACHINES, "azureId", "vmAzureResourceId"),
        (f"{BASE}/databases", "id", "databaseId"),
        (f"{BASE}/databases", "name", "databaseName"),
        (f"{AZURE}/sqlServers", "id", "sqlServerId serverId"),
        (f"{AZURE}/sqlServers", "name", "sqlServerName serverName"),
        (f"{BASE}/fileShares", "id", "fileShareId"),
        (f"{BASE}/fileShares", "name", "fileShareName"),
        (f"{BASE}/policyTemplates/slaTemplate", "id", "slaPolicyTemplateId"),
        (f"{BASE}/policyTemplates/storageTemplate", "id", "storagePolicyTemplateId"),
    )
    for name in names.split()
}
# Objects that are a row of another collection.
_OBJECTS = {
    "AzureSubscription": f"{AZURE}/subscriptions",
    "ResourceGroup": f"{AZURE}/resourceGroups",
    "Region": f"{AZURE}/regions",
    "Repository": REPOSITORIES,
    "StorageAccount": f"{AZURE}/storageAccounts",
    "VirtualMachine": MACHINES,
    "Database": f"{BASE}/databases",
    "SqlServer": f"{AZURE}/sqlServers",
    "FileShare": f"{BASE}/fileShares",
    "CosmosDbAccount": f"{BASE}/cosmosDb",
}
# Collections whose rows show the rows of another one: properties of the same name agree, others as said here.
_VIEWS: dict[str, tuple[str, Mapping[str, str]]] = {
    f"{BASE}/protectedItem/virtualMachines": (MACHINES, {"regionName": "regionDisplayName"}),
    f"{BASE}/protectedItem/sql": (f"{BASE}/databases", {"azureId": "resourceId"}),
    f"{BASE}/protectedItem/fileShares": (f"{BASE}/fileShares", {}),
    f"{BASE}/protectedItem/cosmosDb": (f"{BASE}/cosmosDb", {}),
    f"{BASE}/protectedItem/vnet": (f"{AZURE}/subscriptions", {"subscriptionId": "id", "subscriptionName": "name"}),
    f"{BASE}/accounts/standard/names": (STANDARD, {}),
    f"{BASE}/license/resources": (MACHINES, {}),
    f"{ACCOUNTS}/listWorkerManagementSuitableServices": (
        ACCOUNTS,
        {"azureAccountId": "accountId", "azureAccountName": "name"},
    ),
    f"{AZURE}/tenants/withAccount": (f"{AZURE}/tenants", {}),
    f"{BASE}/policy/slaBased/virtualMachines/slaReport": (f"{BASE}/policy/slaBased/virtualMachines", {}),
    f"{BASE}/workers/networkConfiguration": (f"{AZURE}/regions", {"region.id": "id"}),
    f"{BASE}/workers/profiles": (f"{AZURE}/regions", {"region.id": "id"}),
    f"{BASE}/restorePoints/virtualMachines": (MACHINES, {"resourceHashId": "id", "vmName": "name"}),
    f"{BASE}/restorePoints/sql": (
        f"{BASE}/databases",
        {"databaseId": "id", "databaseName": "name", "sqlServerId": "serverId", "sqlServerName": "serverName"},
    ),
    f"{BASE}/restorePoints/fileShares": (f"{BASE}/fileShares", {"fileShareId": "id", "fileShareName": "name"}),
    f"{BASE}/restorePoints/cosmosDb/repository": (f"{BASE}/cosmosDb", {"accountId": "id", "accountName": "name"}),
    f"{BASE}/restorePoints/cosmosDb/continuous": (f"{BASE}/cosmosDb", {"accountId": "id", "accountName": "name"}),
}
_POINTS = 3
"""Restore points of a protected item."""
# How things are at rest: what is made up at random would show work that nobody started.
_AT_REST: dict[str, tuple[Json, ...]] = {
    "accountState": ("Created",),
    "cloudState": ("Valid",),
    "archiveStatus": ("Success", "Success", "NeverExecuted"),
    "backupStatus": ("Success", "Success", "Success", "Warning", "Error"),
    "dataRetrievalStatus": ("None",),
    "healthCheckStatus": ("Success", "NeverExecuted"),
    "indexingStatus": ("Success", "NeverExecuted"),
    "configurationStatus": ("Success",),
    "isCorrupted": (False,),
    "isDeleted": (False,),
    "retrievedDataExpirationDate": (None,),
    "snapshotStatus": ("Success", "Success", "Success", "Warning", "Error"),
    "state": ("Ok",),
}


@dataclass(frozen=True, slots=True)
class Page:
    """What a list operation lists."""

    item: Schema
    """Schema of a row."""


class World:
    """Every collection of an appliance, by the path that lists it.

    Args:
        vbaz: the appliance.
        counts: rows of a collection at the start, by its path.
    """

    def __init__(self, vbaz: Vbaz, counts: Mapping[str, int]) -> None:
        self._vbaz = vbaz
        self._counts = {**_COUNTS, **counts}
        self._collections: dict[str, Collection] = {}
        self._pages = {
            operation.path: page
            for operation in vbaz.spec.operations.values()
            if operation.method == "GET" and (page := _page(vbaz.spec, operation)) is not None
        }
        self._items = {
            operation.path.rpartition("/")[0]
            for operation in vbaz.spec.operations.values()
            if operation.path.endswith("}")
        }
        self._inside: dict[str, Collection] = {}

    def listed(self, path: str) -> Page | None:
        """How the list at a path template lists; None when there is none."""
        return self._pages.get(path)

    def fill(self, template: str, rows: Iterable[Json]) -> None:
        """Decide what a list has at the start."""
        self._collections[template] = Collection(self._key(template), rows)

    def at(self, template: str, values: Sequence[str] = ()) -> Collection:
        """The collection of a path; inside a row when the path has values in it."""
        if not values:
            known = self._collections.get(template)
            if known is None:
                rows = self._seed(template, self._counts.get(template, _USUAL))
                known = self._collections[template] = Collection(self._key(template), rows)
            return known
        place = template + "".join(f"\0{value.lower()}" for value in values)
        known = self._inside.pop(place, None)
        if known is None:
            rng = random.Random(f"{self._vbaz.seed}:{place}")
            page = self._pages[template]
            count = self._counts.get(template, rng.randint(1, _INSIDE))
            known = Collection(self._key(template), (self.row(template, page.item, rng) for _ in range(count)))
            if len(self._inside) > 2000:
                self._inside.pop(next(iter(self._inside)))
        self._inside[place] = known
        return known

    def row(self, template: str, schema: Schema, rng: random.Random, fixed: Mapping[str, Json] | None = None) -> Json:
        """Make a row of a collection; what it refers to exists."""
        row = make(self._vbaz.spec, schema, rng, self._vbaz.now(), **(fixed or {}))
        return self.link(row, schema, rng, template, frozenset(fixed or ()))

    def link(
        self, value: Json, schema: Schema, rng: random.Random, template: str = "", kept: frozenset[str] = frozenset()
    ) -> Json:
        """Let what a made-up value refers to be rows that exist, the same ones throughout.

        Args:
            value: the value; it is changed.
            schema: what it is valid for.
            rng: chooses among rows.
            template: path of the collection that the value is a row of.
            kept: properties that stay as they are.
        """
        return self._link(value, schema, rng, template, kept, {})

    def name(self, value: Json, schema: Schema) -> None:
        """Let names agree with the ids beside them: a client sends ids, a server shows both."""
        shape = self._vbaz.spec.shape(schema)
        for item in items(value):
            self.name(item, shape.schema.get("items", {}))
        if not is_a(value, dict):
            return
        found: dict[str, Json] = {}
        for name, property_ in shape.properties.items():
            target = _LINKS.get(name)
            if target is not None and target[1] == self._key(target[0]) and value.get(name):
                found[target[0]] = self.at(target[0]).get(str(value[name]))
            elif name in value:
                self.name(value[name], property_)
        for name in shape.properties:
            path, source = _LINKS.get(name, ("", ""))
            if path in found and found[path] is not None and source != self._key(path):
                value[name] = found[path].get(source)

    def _link(
        self,
        value: Json,
        schema: Schema,
        rng: random.Random,
        template: str,
        kept: frozenset[str],
        chosen: dict[str, Json],
    ) -> Json:
        spec = self._vbaz.spec
        shape = spec.shape(schema)
        if is_a(value, list):
            inner = shape.schema.get("items", {})
            return [self._link(item, inner, rng, template, frozenset(), chosen) for item in value]
        if not is_a(value, dict):
            return value
        own = self._key(template)
        for name, property_ in shape.properties.items():
            if name in kept or value.get(name) is None:
                continue
            kind = spec.shape(property_)
            source = _OBJECTS.get(kind.name or "")
            if source and source != template:
                value[name] = copy.deepcopy(self._choose(source, rng, chosen))
                continue
            target = _LINKS.get(name)
            if target is None or kind.kind != "string" or name == own:
                value[name] = self._link(value[name], property_, rng, template, frozenset(), chosen)
            elif target[0] != template:
                row = self._choose(target[0], rng, chosen)
                found = row.get(target[1]) if row else None
                if found is not None:
                    value[name] = found
        return value

    def _choose(self, source: str, rng: random.Random, chosen: dict[str, Json]) -> Json:
        if source not in chosen:
            chosen[source] = self.at(source).choose(rng)
        return chosen[source]

    def _key(self, template: str) -> str | None:
        if template in _KEYS:
            return _KEYS[template]
        page = self._pages.get(template)
        if page is None:
            return None
        properties = self._vbaz.spec.shape(page.item).properties
        if "id" in properties:
            return "id"
        return "name" if template in self._items and "name" in properties else None

    def _seed(self, template: str, count: int) -> Iterable[Json]:
        rng = random.Random(f"{self._vbaz.seed}:{template}")
        schema = self._pages[template].item
        if template == f"{AZURE}/regions":
            for name, display in _words.REGIONS.items():
                yield {"id": name, "name": display, "resourceId": f"/locations/{name}"}
            return
        view = _VIEWS.get(template)
        if view is None:
            for position in range(count):
                yield self._settle(template, position, self.row(template, schema, rng), rng)
            return
        source, names = view
        sources = self.at(source).rows()
        points = "/restorePoints/" in template
        if "/protectedItem/" in template or points:
            # What is protected: three in four, the same ones that have restore points.
            sources = sources[: max(1, len(sources) * 3 // 4)] if sources else []
        elif template in self._counts:
            sources = sources[:count]
        for origin in sources:
            for age in range(_POINTS if points else 1):
                yield self._settle(template, age, self.show(template, schema, origin, names, rng, age), rng)

    def _settle(self, template: str, position: int, row: Json, rng: random.Random) -> Json:
        """Let a row be at rest, and what it says of itself agree."""
        for name in ("azureId", "resourceId"):
            parts = str(row.get(name)).split("/")
            if parts[:2] == ["", "subscriptions"] and len(parts) > 5 and row.get("name"):
                parts[2], parts[4] = row.get("subscriptionId") or parts[2], row.get("resourceGroupName") or parts[4]
                row[name] = "/".join([*parts[:-1], row["name"]])
        for name, values in _AT_REST.items():
            if row.get(name) is not None:
                row[name] = rng.choice(values)
        if template == STANDARD:
            row["id"] = str(position + 1)
        if row.get("credentialsList"):
            standard = self.at(STANDARD)
            row["credentialsList"] = {
                name: fields(standard.choose(rng)).get("id", "1") for name in row["credentialsList"]
            }
        if template == f"{BASE}/license/resources":
            row |= {"resourceType": "Virtual Machine", "licensedState": "Licensed"}
        if template == f"{BASE}/workers":
            row["status"] = rng.choice(("Idle", "Busy", "Deallocated"))
        if template == REPOSITORIES:
            row |= {"status": "Ready", "repositoryOwnership": {"hasAnotherOwner": False}}
        if "priority" in row:
            row |= {"priority": position + 1, "isEnabled": position % 5 != 4}
        return row

    def show_as(self, template: str, origin: Json, rng: random.Random) -> Json:
        """A row of a list that shows the rows of another one."""
        return self.show(template, self._pages[template].item, origin, _VIEWS[template][1], rng)

    def show(
        self, template: str, schema: Schema, origin: Json, names: Mapping[str, str], rng: random.Random, age: int = 0
    ) -> Json:
        """A row that shows a row of another collection; `age` counts the days of a restore point."""
        spec = self._vbaz.spec
        properties = spec.shape(schema).properties
        fixed: dict[str, Json] = {}
        own = "id" if "/restorePoints/" in template or template.endswith("/vnet") else ""
        for name, property_ in properties.items():
            found = origin.get(names.get(name, name))
            if name != own and found is not None and spec.shape(property_).kind not in ("object", "array"):
                fixed[name] = found
        if "/restorePoints/" in template:
            fixed["pointInTime"] = self._vbaz.stamp(-86400.0 * age - rng.uniform(60, 3600))
        row = self.row(template, schema, rng, fixed)
        if "region.id" in names:
            row["region"] = copy.deepcopy(origin)
        return row


def _page(spec: Spec, operation: Operation) -> Page | None:
    schema = operation.answer(200)
    if schema is None and (work := operation.answer(202)) is not None:
        schema = spec.shape(work).properties.get("result")
    if schema is None:
        return None
    envelope = spec.shape(schema).properties
    if "results" not in envelope or "offset" not in envelope:
        return None
    return Page(spec.shape(envelope["results"]).schema.get("items", {}))
