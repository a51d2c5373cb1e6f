"""Every operation of the simulated backup server answers as its specification says."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from veeam_sim import Clock, Vbr, VbrServer
from veeam_sim._answers import make
from veeam_sim._spec import Operation
from veeam_sim.vbr_references import link
from veeam_sim.vbr_replicas import STEPS
from veeam_sim.vbr_seed import SCALE_OUT

from .clients import long_lived, vbr_client
from .judge import judge

pytestmark = pytest.mark.anyio

VCENTER = "vc01.corp.example"
PREDICATE = {"type": "PredicateExpression", "property": "type", "operation": "equals", "value": "VirtualMachine"}


async def test_every_operation_answers_with_success_and_as_specified() -> None:
    server = VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=50, machines=60, jobs=6)))
    async with vbr_client(server) as client:
        caller = Caller(server, client)
        await caller.prepare()
        # What edits and deletes comes last, so that there is something to look at before.
        late = {"PUT": 1, "DELETE": 2}
        operations = sorted(server.product.spec.operations.values(), key=lambda each: late.get(each.method, 0))
        for operation in operations:
            if operation.id not in ("CreateToken", "Logout"):
                await caller.call(operation)
    assert not caller.problems, "\n".join(caller.problems)
    assert len(caller.called) == len(operations) - 2


class Caller:
    """Calls operations with made-up bodies and the ids of what is there."""

    def __init__(self, server: VbrServer, client: httpx.AsyncClient) -> None:
        self.server = server
        self.client = client
        self.random = random.Random(5)
        self.known: dict[str, str] = {"hostname": VCENTER, "name": VCENTER, "verificationCode": "ABCDEF"}
        self.bodies: dict[str, Any] = {}
        self.called: set[str] = set()
        self.problems: list[str] = []

    async def post(self, path: str, body: Any) -> Any:
        answer = await self.client.post(path, json=body)
        assert answer.is_success, answer.text
        self.server.clock.advance(60)
        return answer.json()

    async def first(self, path: str, key: str = "id") -> Any:
        answer = await self.client.get(path)
        assert answer.is_success, answer.text
        return answer.json()["data"][0][key]

    async def prepare(self) -> None:
        """Open mounts and start work, so that every id in a path can be a real one."""
        point = await self.first("/api/v1/restorePoints?orderColumn=CreationTime")
        spec = self.server.product.spec
        for path, schema, kind in (
            ("/api/v1/restore/instantRecovery/vSphere/vm", "InstantViVMRecoverySpec", {}),
            ("/api/v1/restore/instantRecovery/vSphere/fcd", "VmwareFcdInstantRecoverySpec", {}),
            ("/api/v1/dataIntegration/publish", "PublishBackupContentSpec", {}),
            ("/api/v1/restore/flr", "FlrMountSpec", {"type": "Windows", "autoUnmount": {"isEnabled": False}}),
        ):
            body = make(spec, {"ref": schema}, self.random, restorePointId=point, **kind)
            self.bodies[path] = body
            # Two of each: unmounting one and migrating the other are two operations.
            await self.post(path, body)
            answer = await self.post(path, body)
        self.flr = answer["sessionId"]
        backup = await self.first("/api/v1/backups")
        audit = await self.post(
            "/api/v1/restore/entraId/auditLog", {"backupId": backup, "autoUnmount": {"isEnabled": False}}
        )
        self.audit = audit["sessionId"]
        tenant = await self.post("/api/v1/restore/entraId/tenant", {"backupId": backup})
        self.tenant = tenant["sessionId"]
        self.bodies |= {
            "StartEntraIDTenantRestore": {"backupId": backup},
            "GetAllInventoryHosts": {"filter": PREDICATE},
            "GetInventoryObjects": {"filter": PREDICATE, "sorting": {"property": "size", "direction": "descending"}},
        }
        mount = f"/api/v1/backupBrowser/entraIdTenant/{self.tenant}"
        self.known["backupId"] = backup
        users = await self.post(f"/api/v1/backupBrowser/entraIdTenant/{backup}/browse", {"type": "User"})
        self.known["itemId"] = item = users["data"][0]["id"]
        self.bodies["BrowseEntraIdTenantItem"] = {"type": "User"}
        restore = await self.post(f"{mount}/restoreItems", {})
        self.known["restoreSessionId"] = restore["id"]
        comparison = {"itemId": item, "itemType": "User", "oldRestorePointId": backup}
        self.known["compareSessionId"] = (await self.post(f"{mount}/startCompare", comparison))["compareSessionId"]
        self.replica_point = await self.first("/api/v1/replicaPoints")
        credentials = (await self.client.get("/api/v1/cloudCredentials")).json()["data"][0]["id"]
        entity = {"credentialsId": credentials, "serviceType": "AzureBlob", "regionType": "Global"}
        container = (await self.post("/api/v1/cloudBrowser", entity))["containers"][0]["name"]
        self.bodies |= {
            "BrowseCloudEntity": entity,
            "CreateNewCloudFolder": entity | {"containerName": container, "newFolderName": "new"},
            "StartEntraIDAuditLogMount": {"backupId": backup},
            "EntireVmRestoreVmware": {"restorePointId": point, "type": "OriginalLocation"},
            "EntireVmRestoreCloudDirector": {"restorePointId": point, "type": "OriginalLocation"},
            "ChangeReplicaFailbackSwitchoverTime": {"replicaPointIds": [self.replica_point]},
            **{step: {"replicaPointIds": [self.replica_point], "type": "OriginalVM"} for step in STEPS},
        }
        await self.prepare_files()
        await self.post("/api/v1/securityAnalyzer/start", None)
        practices = (await self.client.get("/api/v1/securityAnalyzer/bestPractices")).json()["items"]
        self.practice = practices[0]["id"]
        self.automation = (await self.post("/api/v1/automation/credentials/import", {"credentials": []}))["id"]
        machine = next(row for row in self.server.product.inventory.machines())
        job = self.server.product.jobs.table.rows()[0]
        self.bodies["StartVSphereQuickBackupJob"] = job["virtualMachines"]["includes"][0]
        self.bodies["UpdateJob"] = job
        self.bodies["StopJob"] = {"gracefulStop": True}
        spec_of_job = {"name": "New", "type": "Backup", "description": "", "virtualMachines": {"includes": [machine]}}
        self.bodies["CreateJob"] = spec_of_job
        extent = self.server.product.store.identifier("extent1")
        self.bodies["CreateScaleOutRepository"] = {
            "name": "New",
            "description": "",
            "performanceTier": {"performanceExtents": [{"id": extent}]},
        }
        self.bodies["UpdateScaleOutRepository"] = (await self.client.get(SCALE_OUT)).json()["data"][0]
        for mode in ("Sealed", "Maintenance"):
            for verb in ("Enable", "Disable"):
                self.bodies[f"{verb}ScaleOutExtent{mode}Mode"] = {"repositoryIds": [extent]}

    async def prepare_files(self) -> None:
        browser = f"/api/v1/backupBrowser/flr/{self.flr}"
        found = (await self.post(f"{browser}/browse", {"path": "C:"}))["items"]
        path = "\\".join(("C:", found[0]["name"]))
        self.bodies |= {
            name: {"sourcePath": [path], "restoreType": "Keep"}
            for name in ("FlrMountRestore", "PrepareFlrItemDownload", "DownloadFlrItem")
        }
        self.bodies["FlrMountRestoreTo"] = {
            **make(self.server.product.spec, {"ref": "FlrRestoreToSpec"}, self.random),
            "sourcePath": [path],
        }
        for name in ("BrowseFlrMount", "FlrStartSearchFor"):
            self.bodies[name] = {"path": "C:", "searchString": "a"}
        for name in ("BrowseFLRUnstructuredDataMount", "UnstructuredDataFlrStartSearchFor"):
            self.bodies[name] = {"path": "/", "searchString": "a"}
        unstructured = f"/api/v1/backupBrowser/flr/unstructuredData/{self.audit}"
        found = (await self.post(f"{unstructured}/browse", {"path": "/"}))["items"]
        self.bodies["UnstructuredDataFlrCopyTo"] = {
            **make(self.server.product.spec, {"ref": "FileBackupFLRCopyToSpec"}, self.random),
            "sourcePath": [f"/{found[0]['name']}"],
        }
        search = await self.post(f"{browser}/search", {"path": "C:", "searchString": "a"})
        download = await self.post(f"{browser}/prepareDownload", self.bodies["PrepareFlrItemDownload"])
        audit_search = await self.post(f"{unstructured}/search", {"path": "/", "searchString": "a"})
        self.tasks = {
            "FlrBrowseSearchResult": search["id"],
            "DownloadFlrItem": download["id"],
            "UnstructuredDataFlrBrowseSearchResult": audit_search["id"],
        }

    async def values(self, operation: Operation) -> Mapping[str, str]:
        """An id of something that is there for each parameter in the path."""
        values: dict[str, str] = {}
        path = operation.path
        for name in operation.path_names:
            if name == "sessionId":
                kind = "entraId/tenant" if "ntraIdTenant" in path or "entraId/tenant" in path else ""
                audit = "unstructuredData" in path or "auditLog" in path
                value: str | None = self.tenant if kind else self.audit if audit else self.flr
            elif name == "taskId":
                value = self.tasks[operation.id]
            elif "bestPractices" in path:
                value = self.practice
            elif "automation/sessions" in path:
                value = self.automation
            else:
                value = self.known.get(name)
            if value is None:
                collection = path[: path.index(f"/{{{name}}}")]
                match = self.server.product.spec.match("GET", collection)
                if isinstance(match, frozenset):
                    value = "00000000-0000-4000-8000-000000000000"
                else:
                    found: dict[str, Any] = (await self.client.get(collection)).json()
                    rows: list[Any] = next(rows for name, rows in found.items() if name in ("data", "workloads"))
                    value = next(str(row[key]) for row in rows for key in ("id", "instanceId", "hostId") if key in row)
            values[name] = value
            path = path.replace(f"{{{name}}}", value)
        return values

    async def call(self, operation: Operation) -> None:
        self.server.clock.advance(60)
        path = operation.path
        for name, value in (await self.values(operation)).items():
            path = path.replace(f"{{{name}}}", value)
        await self.before(operation, path)
        arguments: dict[str, Any] = {}
        if operation.body:
            media, schema = next(iter(operation.body.items()))
            if media == "application/json":
                body = self.bodies.get(operation.id, self.bodies.get(operation.path))
                product = self.server.product
                arguments["json"] = body or link(product.store, make(product.spec, schema, self.random), key="")
            else:
                arguments |= {"content": b"id;name", "headers": {"content-type": media}}
        answer = await self.client.request(operation.method, path, **arguments)
        self.called.add(operation.id)
        media = answer.headers.get("content-type", "").partition(";")[0]
        body = answer.json() if media == "application/json" else answer.content or None
        if answer.status_code == 204:
            # The specification gives it a body, which HTTP forbids.
            assert body is None
            return
        wrong = judge("vbr").answer(operation.id, answer.status_code, media, body)
        if wrong or not answer.is_success:
            self.problems.append(f"{operation.id}: {answer.status_code} {wrong} {answer.text[:200]}")

    async def before(self, operation: Operation, path: str) -> None:
        """Put the server into a state in which the operation is possible."""
        store = self.server.product.store
        if operation.id in STEPS or operation.id == "ChangeReplicaFailbackSwitchoverTime":
            replica = self.server.product.replicas.of_point(self.replica_point)
            replica.work, replica.settled = (
                None,
                STEPS[operation.id].needs[0] if operation.id in STEPS else "ReadyToSwitch",
            )
        if operation.id == "StopJob":
            await self.client.post(path.replace("/stop", "/start"))
        if operation.method == "DELETE":
            # Nothing may refer to what is deleted.
            store.users = lambda identifier, *but: []  # type: ignore[method-assign]
