"""The inventory browser of the simulated backup server: virtualization servers, their objects, filters and rescans."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from veeam_ext import Expression, Sort
from veeam_ext.errors import ConfigurationError

from ._core import Answer, Call, Json, Refused
from ._rows import Held
from ._words import DOMAIN, ROLES, SITES

if TYPE_CHECKING:
    from .vbr import Vbr

_CLUSTER_HOSTS = 4
_HOST_MACHINES = 25
_VIEWS = {
    "hostsandclusters": {"vCenterServer", "Datacenter", "Cluster", "Host", "ResourcePool", "VirtualMachine"},
    "datastoresandvms": {"vCenterServer", "Datacenter", "Datastore", "VirtualMachine"},
    "hostsanddatastores": {"vCenterServer", "Datacenter", "Cluster", "Host", "Datastore"},
    "vmsandtemplates": {"vCenterServer", "Datacenter", "Folder", "VirtualMachine"},
    "vmsandtags": {"vCenterServer", "Datacenter", "VirtualMachine"},
    "network": {"vCenterServer", "Datacenter", "Network"},
}
"""Types of objects that are shown in each hierarchy of a vCenter Server."""


class Inventory:
    """The objects of the virtualization servers that were added to the backup server."""

    def __init__(self, vbr: Vbr, machines: int) -> None:
        self._vbr = vbr
        rng = random.Random(f"inventory:{vbr.seed}")
        vcenters = max(1, min(4, machines // 1000 + 1))
        self.objects: dict[str, list[Json]] = {}
        """Objects by the name of their server."""
        for at in range(vcenters):
            name = f"vc{at + 1:02}.{DOMAIN}"
            share = machines // vcenters + (1 if at < machines % vcenters else 0)
            self.objects[name] = list(_vcenter(rng, name, share))
        self.objects[f"vcd01.{DOMAIN}"] = list(_cloud_director(rng, f"vcd01.{DOMAIN}"))
        self._known: dict[str, list[Json]] = {}
        vbr.handlers |= {
            "GetAllInventoryHosts": self._hosts,
            "GetInventoryObjects": self._browse,
            "RescanInventoryObjects": self._rescan,
            "GetAllInventoryVmwareHosts": self._vmware_hosts,
            "GetVmwareHostObject": self._vmware_objects,
        }

    def names(self) -> list[str]:
        """Names of the virtual machines."""
        return [row["name"] for row in self.machines()]

    def machines(self) -> list[Json]:
        """The VMware virtual machines."""
        return [
            row for rows in self.objects.values() for row in rows
            if row["type"] == "VirtualMachine" and row["platform"] == "VMware"
        ]  # fmt: skip

    def _server(self, call: Call, parameter: str = "hostname") -> str:
        asked = call.path[parameter]
        name = next((name for name in self.objects if name.lower() == asked.lower()), None)
        if name is None:
            raise Refused(404, f"There is no virtualization server {asked}.", resource=asked)
        return name

    def _hosts(self, call: Call) -> Answer:
        return self._list(call, [rows[0] for rows in self.objects.values()], "")

    def _browse(self, call: Call) -> Answer:
        name = self._server(call)
        return self._list(call, self.objects[name], name)

    def _list(self, call: Call, rows: list[Json], server: str) -> Answer:
        body: Mapping[str, Json] = call.body or {}
        given, order = body.get("filter"), body.get("sorting")
        if given and self._vbr.faults.take("ignore_filter", call.operation.id):
            given = None
        # One page after the other asks the same: the last lists are remembered; objects never change.
        key = f"{server}:{given!r}:{order!r}"
        found = self._known.get(key)
        if found is None:
            try:
                expression = Expression.from_dict(given) if given else None
                found = [row for row in rows if expression is None or expression.matches(row)]
                if order:
                    found = Sort.from_dict(order).sorted(found)
            except ConfigurationError as error:
                raise Refused(400, str(error)) from None
            if len(self._known) >= 16:
                self._known.clear()
            self._known[key] = found
        extra = {} if body.get("hierarchyType") is None else {"hierarchyType": body["hierarchyType"]}
        return self._vbr.page(call, Held(found), asked=body.get("pagination") or {}, extra=extra)

    def _rescan(self, call: Call) -> Answer:
        name = self._server(call)
        work = self._vbr.work
        task = work.start_task(call, "HierarchyRescan", f"Rescan of {name}", serverName=name)
        return Answer(201, task.json(self._vbr.now()))

    def _vmware_hosts(self, call: Call) -> Answer:
        rows = [rows[0] for rows in self.objects.values() if rows[0]["platform"] == "VMware"]
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(rows)))

    def _vmware_objects(self, call: Call) -> Answer:
        rows = self.objects[self._server(call, "name")]
        if view := call.one("hierarchyTypeFilter"):
            rows = [row for row in rows if row["type"] in _VIEWS[view.lower()]]
        if parent := call.one("parentContainerNameFilter"):
            parents = {row["urn"] for row in rows if row["name"].lower() == parent.lower()}
            rows = [row for row in rows if row["urn"].rpartition(";")[0] in parents]
        return self._vbr.page(call, Held(self._vbr.selection(call).apply(rows)))


def _vcenter(rng: random.Random, server: str, machines: int) -> Iterator[Json]:
    def entry(kind: str, name: str, object_id: str, urn: str, size: str = "N/A") -> Json:
        return {"platform": "VMware", "size": size, "hostName": server, "name": name, "type": kind,
                "objectId": object_id, "urn": urn}  # fmt: skip

    root = f"vc:{server}"
    yield entry("vCenterServer", server, f"{rng.getrandbits(64):016x}", root)
    site = rng.choice(SITES)
    datacenter = f"{root};datacenter:datacenter-2"
    yield entry("Datacenter", f"{site}-dc", "datacenter-2", datacenter)
    for at in range(3):
        yield entry(
            "Folder",
            ("Production", "Test", "Templates")[at],
            f"group-v{at + 3}",
            f"{datacenter};folder:group-v{at + 3}",
        )
    for at in range(4):
        yield entry(
            "Datastore",
            f"{site}-ds{at + 1:02}",
            f"datastore-{at + 11}",
            f"{datacenter};datastore:datastore-{at + 11}",
            f"{rng.randint(2, 20)} TB",
        )
    yield entry("Network", "VM Network", "network-21", f"{datacenter};network:network-21")
    hosts = max(1, -(-machines // _HOST_MACHINES))
    number = 1000
    for at in range(hosts):
        cluster_id = f"domain-c{at // _CLUSTER_HOSTS + 31}"
        cluster = f"{datacenter};cluster:{cluster_id}"
        if at % _CLUSTER_HOSTS == 0:
            yield entry("Cluster", f"{site}-cl{at // _CLUSTER_HOSTS + 1:02}", cluster_id, cluster)
            pool = f"resgroup-{at + 5001}"
            yield entry(
                "ResourcePool", f"{site}-pool{at // _CLUSTER_HOSTS + 1:02}", pool, f"{cluster};resourcepool:{pool}"
            )
        host = f"{cluster};hostsystem:host-{at + 101:02}"
        yield entry("Host", f"{site}-esx{at + 1:03}.{DOMAIN}", f"host-{at + 101}", host)
        for _ in range(min(_HOST_MACHINES, machines - at * _HOST_MACHINES)):
            number += 1
            name = f"{site}-{rng.choice(ROLES)}{number:05}"
            yield entry("VirtualMachine", name, f"vm-{number}", f"{host};vm:vm-{number}", _size(rng))


def _size(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.05:
        return f"{rng.randint(1, 4) + rng.randint(0, 9) / 10:.1f} TB"
    if kind < 0.12:
        return f"{rng.randint(64, 1000)} MB"
    return f"{rng.choice((8, 16, 20, 32, 40, 60, 80, 100, 120, 160, 200, 250, 400, 500))}.{rng.randint(0, 9)} GB"


def _cloud_director(rng: random.Random, server: str) -> Iterator[Json]:
    def entry(kind: str, name: str, object_id: str, urn: str, size: str = "N/A") -> Json:
        return {"platform": "CloudDirector", "size": size, "hostName": server, "name": name, "type": kind,
                "objectId": object_id, "urn": urn}  # fmt: skip

    root = f"vcdsystem:{server}"
    yield entry("CloudDirectorServer", server, f"{rng.getrandbits(64):016x}", root)
    for at, name in enumerate(("Contoso", "Fabrikam", "Litware")):
        organization = f"{root};vcdorg:{at + 1}"
        yield entry("Organization", name, f"org-{at + 1}", organization)
        yield entry("OrganizationVDC", f"{name}-vdc", f"vdc-{at + 1}", f"{organization};vcdvdc:{at + 1}")
        for app in range(4):
            urn = f"{organization};vcdvdc:{at + 1};vcdvapp:{at * 4 + app + 1}"
            yield entry("vApp", f"{name.lower()}-app{app + 1}", f"vapp-{at * 4 + app + 1}", urn)
            for machine in range(3):
                number = (at * 4 + app) * 3 + machine + 1
                yield entry(
                    "VirtualMachine",
                    f"{name.lower()}-vm{number:02}",
                    f"vcdvm-{number}",
                    f"{urn};vcdvm:{number}",
                    _size(rng),
                )
