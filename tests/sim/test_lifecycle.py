"""What one call creates another lists, edits and deletes, and what is in use is not deleted, family by family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from veeam_sim import Clock, Vbr, VbrServer
from veeam_sim._core import is_array, is_object
from veeam_sim.vbr_seed import (
    CLOUD_CREDENTIALS,
    CREDENTIALS,
    ENCRYPTION,
    JOBS,
    KMS,
    PROXIES,
    REPOSITORIES,
    SCALE_OUT,
    SERVERS,
    TENANTS,
)

from .clients import long_lived, vbr_client

pytestmark = pytest.mark.anyio

NOWHERE = "1f3a2b4c-0000-4000-8000-123456789abc"
RECOVERY = "/api/v1/agents/recoveryTokens"
CERTIFICATE = {"certificate": "MIIB", "password": "hush", "formatType": "Pfx"}


@dataclass(frozen=True)
class Family:
    """One kind of thing: how one is made and changed."""

    path: str
    body: Mapping[str, Any]
    """What makes one; `{name}` in a text is the id of what the server was set up with."""
    change: Mapping[str, Any] = field(default_factory=lambda: {"description": "Edited"})


def host(kind: str, credentials: str, **more: Any) -> dict[str, Any]:
    body = {"name": "new.corp.example", "description": "New", "type": kind, "credentialsId": f"{{{credentials}}}"}
    return body | more


MOUNT = {"mountServerId": "{vbr01}", "writeCacheFolder": "C:\\Cache", "vPowerNFSEnabled": False}
REPOSITORY = {"name": "New", "description": "New", "mountServer": MOUNT}
JOB = {"name": "New", "description": "New"}
MACHINE = {"type": "VirtualMachine", "platform": "VMware", "hostName": "vc01.corp.example", "name": "x",
           "objectId": "vm-1", "urn": "vc:x", "size": "1 GB"}  # fmt: skip
FAMILIES = {
    "standard credentials": Family(CREDENTIALS, {"type": "Standard", "username": "CORP\\new", "password": "hush"}),
    "Linux credentials": Family(CREDENTIALS, {"type": "Linux", "username": "new", "SSHPort": 22}, {"SSHPort": 2222}),
    "Azure storage account": Family(
        CLOUD_CREDENTIALS, {"type": "AzureStorage", "account": "new", "sharedKey": "hush", "description": "New"}
    ),
    "Amazon account": Family(CLOUD_CREDENTIALS, {"type": "Amazon", "accessKey": "new", "secretKey": "hush"}),
    "Google account": Family(CLOUD_CREDENTIALS, {"type": "Google", "accessKey": "new", "secretKey": "hush"}),
    "encryption password": Family(ENCRYPTION, {"password": "hush", "hint": "New"}, {"hint": "Edited"}),
    "key server": Family(
        KMS,
        {"type": "KMS", "name": "new", "port": 5696, "clientCertificate": CERTIFICATE,
         "serverCertificate": CERTIFICATE},
        {"name": "edited"},
    ),
    "recovery token": Family(
        RECOVERY,
        {"backupIds": ["{backup:0}"], "expirationDate": "2030-01-01T00:00:00Z"},
        {"expirationDate": "2031-01-01T00:00:00Z"},
    ),
    "Windows server": Family(SERVERS, host("WindowsHost", "cred-windows")),
    "Linux server": Family(
        SERVERS,
        host("LinuxHost", "cred-linux", sshFingerprint="ssh-rsa 2048 0:1", credentialsStorageType="Permanent"),
    ),
    "vCenter server": Family(SERVERS, host("ViHost", "cred-vc", port=443)),
    "Windows repository": Family(
        REPOSITORIES, REPOSITORY | {"type": "WinLocal", "hostId": "{repo01}", "repository": {"path": "D:\\New"}}
    ),
    "Linux repository": Family(
        REPOSITORIES, REPOSITORY | {"type": "LinuxLocal", "hostId": "{repo02}", "repository": {"path": "/new"}}
    ),
    "SMB repository": Family(
        REPOSITORIES,
        REPOSITORY
        | {"type": "Smb", "share": {"sharePath": "\\\\nas\\new", "credentialsId": "{cred-windows}"}, "repository": {}},
    ),
    "scale-out repository": Family(
        SCALE_OUT,
        {"name": "New", "description": "New", "performanceTier": {"performanceExtents": [{"id": "{repo-archive}"}]}},
    ),
    "proxy": Family(PROXIES, {"type": "ViProxy", "description": "New", "server": {"hostId": "{repo01}"}}),
    "tenant": Family(
        TENANTS,
        {"azureTenantId": NOWHERE, "description": "New", "cacheRepositoryId": "{default}",
         "creationMode": "ExistingAccount"},
    ),
    "backup job": Family(
        JOBS,
        JOB | {"type": "Backup", "virtualMachines": {"includes": [MACHINE]},
               "storage": {"backupRepositoryId": "{repo-main}", "backupProxies": {"autoSelectEnabled": True},
                           "retentionPolicy": {"type": "Days", "quantity": 7}}},
    ),
    "tenant job": Family(
        JOBS, JOB | {"type": "EntraIDTenantBackup", "storage": {"tenantId": "{tenant}"}}
    ),
    "file copy job": Family(
        JOBS, {"name": "New", "type": "FileBackupCopy", "primaryJobId": "{job0}", "backupRepositoryId": "{default}"},
        {"name": "Edited"},
    ),
}  # fmt: skip


def filled(value: Any, server: VbrServer, null: str | None = None) -> Any:
    """A body with the ids of what the server was set up with, and another id where null stands."""
    if is_object(value):
        return {name: filled(inner, server, null) for name, inner in value.items()}
    if is_array(value):
        return [filled(inner, server, null) for inner in value]
    if isinstance(value, str) and value.startswith("{"):
        return server.product.store.identifier(value[1:-1])
    return null if value is None else value


@pytest.fixture
def server() -> VbrServer:
    return VbrServer(long_lived(Vbr(clock=Clock(scale=0), sessions=0, machines=20, jobs=6)))


async def ended(server: VbrServer, client: httpx.AsyncClient, answer: httpx.Response) -> Any:
    """What a call answered; of a session, what it made."""
    assert answer.is_success, answer.text
    found = answer.json() if answer.content else None
    if found and "sessionType" in found:
        server.clock.advance(60)
        session = (await client.get(f"/api/v1/sessions/{found['id']}")).json()
        assert session["result"]["result"] == "Success"
        reference = session.get("resourceReference")
        return (await client.get(reference)).json() if reference else None
    return found


async def listed(client: httpx.AsyncClient, path: str) -> dict[str, Any]:
    return {row["id"]: row for row in (await client.get(path)).json()["data"]}


@pytest.mark.parametrize("name", FAMILIES)
async def test_what_one_call_creates_others_list_edit_and_delete(name: str, server: VbrServer) -> None:
    family = FAMILIES[name]
    async with vbr_client(server) as client:
        before = await listed(client, family.path)
        body = filled(family.body, server)
        made = await ended(server, client, await client.post(family.path, json=body))
        # What was asked for is there; secrets are in no answer.
        agreed = {key: value for key, value in body.items() if key in made and not isinstance(value, (dict, list))}
        assert agreed
        assert agreed.items() <= made.items()
        assert "hush" not in str(made)
        one = f"{family.path}/{made['id']}"
        assert (await client.get(one)).json() == made
        assert await listed(client, family.path) == before | {made["id"]: made}
        changed = {**made, **family.change}
        await ended(server, client, await client.put(one, json=changed))
        assert (await client.get(one)).json() == changed
        assert (await listed(client, family.path))[made["id"]] == changed
        await ended(server, client, await client.delete(one))
        for method in ("GET", "PUT", "DELETE"):
            gone = await client.request(method, one, json=changed if method == "PUT" else None)
            assert gone.status_code == 404
        assert await listed(client, family.path) == before


@pytest.mark.parametrize(
    ("used", "by"),
    [
        ("standard credentials", ("Windows server", {"credentialsId": None})),
        ("standard credentials", ("SMB repository", {"share": {"sharePath": "\\\\nas", "credentialsId": None}})),
        ("Windows server", ("Windows repository", {"hostId": None})),
        ("Windows server", ("Windows repository", {"mountServer": {**MOUNT, "mountServerId": None}})),
        ("Windows server", ("proxy", {"server": {"hostId": None}})),
        ("Windows repository", ("scale-out repository", {"performanceTier": {"performanceExtents": [{"id": None}]}})),
        ("Windows repository", ("tenant", {"cacheRepositoryId": None})),
        ("Windows repository", ("file copy job", {"backupRepositoryId": None})),
        ("scale-out repository", ("file copy job", {"backupRepositoryId": None})),
        ("backup job", ("file copy job", {"primaryJobId": None})),
        ("tenant", ("tenant job", {"storage": {"tenantId": None}})),
        (
            "proxy",
            (
                "backup job",
                {
                    "storage": {
                        "backupRepositoryId": "{default}",
                        "backupProxies": {"autoSelectEnabled": False, "proxyIds": [None]},
                        "retentionPolicy": {"type": "Days", "quantity": 7},
                    }
                },
            ),
        ),
        (
            "encryption password",
            (
                "scale-out repository",
                {
                    "performanceTier": {"performanceExtents": [{"id": "{repo-archive}"}]},
                    "capacityTier": {
                        "isEnabled": True,
                        "encryption": {"isEnabled": True, "encryptionPasswordId": None},
                    },
                },
            ),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
async def test_what_is_in_use_is_not_deleted_and_what_names_nothing_is_refused(
    used: str, by: tuple[str, Mapping[str, Any]], server: VbrServer
) -> None:
    family, (user, reference) = FAMILIES[used], by
    async with vbr_client(server) as client:
        thing = await ended(server, client, await client.post(family.path, json=filled(family.body, server)))
        body = filled(FAMILIES[user].body, server) | {"name": "User", "description": "User"}
        unknown = body | filled(reference, server, NOWHERE)
        refused = await client.post(FAMILIES[user].path, json=unknown)
        assert (refused.status_code, refused.json()["resourceId"]) == (400, NOWHERE)
        pointing = body | filled(reference, server, thing["id"])
        holder = await ended(server, client, await client.post(FAMILIES[user].path, json=pointing))
        one = f"{family.path}/{thing['id']}"
        refused = await client.delete(one)
        assert refused.status_code == 400
        assert (holder.get("name") or "User") in refused.json()["message"]
        assert (await client.get(one)).json() == thing
        # It can neither be edited to name nothing.
        lost = {**holder, **filled(reference, server, NOWHERE)}
        assert (await client.put(f"{FAMILIES[user].path}/{holder['id']}", json=lost)).status_code == 400
        await ended(server, client, await client.delete(f"{FAMILIES[user].path}/{holder['id']}"))
        await ended(server, client, await client.delete(one))
        assert (await client.get(one)).status_code == 404
