"""What is on a simulated backup server from the start: credentials, servers, repositories, proxies, tenants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ._core import Json, is_object
from ._rows import Table
from ._words import DOMAIN

if TYPE_CHECKING:
    from .vbr_generic import Store

CREDENTIALS: Final = "/api/v1/credentials"
SERVERS: Final = "/api/v1/backupInfrastructure/managedServers"
REPOSITORIES: Final = "/api/v1/backupInfrastructure/repositories"
SCALE_OUT: Final = "/api/v1/backupInfrastructure/scaleOutRepositories"
PROXIES: Final = "/api/v1/backupInfrastructure/proxies"
TENANTS: Final = "/api/v1/inventory/entraId/tenants"
JOBS: Final = "/api/v1/jobs"
BACKUPS: Final = "/api/v1/backups"
CLOUD_CREDENTIALS: Final = "/api/v1/cloudCredentials"
ENCRYPTION: Final = "/api/v1/encryptionPasswords"
KMS: Final = "/api/v1/kmsServers"
WAN: Final = "/api/v1/backupInfrastructure/wanAccelerators"


def infrastructure(store: Store) -> dict[str, list[Json]]:
    """The rows of each collection, which refer to each other."""
    ids = store.identifier

    def account(what: str, kind: str, username: str, description: str, **more: Json) -> Json:
        return store.made(kind, what, id=ids(what), username=username, description=description, **more)

    def server(what: str, kind: str, description: str, credentials: str, **more: Json) -> Json:
        return store.made(
            kind, what, id=ids(what), name=f"{what}.{DOMAIN}", description=description, status="Available",
            credentialsId=ids(credentials), **more,
        )  # fmt: skip

    credentials = [
        account("cred-windows", "StandardCredentialsModel", "CORP\\svc-backup", "Windows servers"),
        account("cred-linux", "LinuxCredentialsModel", "veeamsvc", "Linux servers", SSHPort=22),
        account("cred-vc", "StandardCredentialsModel", "svc-backup@vsphere.local", "vCenter Servers"),
        account("cred-guest", "StandardCredentialsModel", "CORP\\svc-guest", "Guest processing"),
    ]
    servers = [
        server("vbr01", "WindowsHostModel", "Backup server", "cred-windows"),
        server("repo01", "WindowsHostModel", "Repository server", "cred-windows"),
        server(
            "repo02", "LinuxHostModel", "Hardened repository server", "cred-linux", credentialsStorageType="Permanent"
        ),
        server("proxy01", "WindowsHostModel", "Backup proxy", "cred-windows"),
        server("vc01", "ViHostModel", "vCenter Server", "cred-vc", viHostType="VC", port=443),
    ]
    repositories = [
        _windows(store, "default", "Default Backup Repository", "vbr01", "C:\\Backup"),
        _windows(store, "repo-main", "Main Repository", "repo01", "D:\\Backups"),
        _windows(store, "repo-archive", "Archive Repository", "repo01", "E:\\Archive"),
        store.made(
            "LinuxHardenedStorageModel", "repo-hardened", id=ids("repo-hardened"), name="Hardened Repository",
            description="Immutable backups", hostId=ids("repo02"), mountServer=_mount_server(store, "vbr01"),
        ),
        _windows(store, "extent1", "Extent 1", "repo01", "F:\\Extent1"),
        _windows(store, "extent2", "Extent 2", "repo01", "G:\\Extent2"),
    ]  # fmt: skip
    extents = [{"id": ids(f"extent{at}"), "name": f"Extent {at}", "status": "Normal"} for at in (1, 2)]
    scale_out = store.made(
        "ScaleOutRepositoryModel", "sobr", id=ids("sobr"), name="Scale-Out Repository", description="Two extents",
        performanceTier={"performanceExtents": extents}, placementPolicy={"type": "DataLocality"},
        capacityTier={"isEnabled": False}, archiveTier={"isEnabled": False},
    )  # fmt: skip
    proxies = [
        store.made(
            "ViProxyModel", "proxy", id=ids("proxy"), name=f"proxy01.{DOMAIN}", description="VMware backup proxy",
            server={"hostId": ids("proxy01"), "transportMode": "auto", "failoverToNetwork": True, "maxTaskCount": 4},
        ),
        store.made(
            "ViProxyModel", "proxy-vbr", id=ids("proxy-vbr"), name="VMware Backup Proxy",
            description="Created by the backup server",
            server={"hostId": ids("vbr01"), "transportMode": "auto", "failoverToNetwork": True, "maxTaskCount": 2},
        ),
    ]  # fmt: skip
    tenant: Json = {
        "id": ids("tenant"), "azureTenantId": ids("azure-tenant"), "description": "Contoso", "region": "Global",
        "cacheRepositoryId": ids("default"), "authentication": {"applicationId": ids("application")},
    }  # fmt: skip
    return {
        CREDENTIALS: credentials,
        SERVERS: servers,
        REPOSITORIES: repositories,
        SCALE_OUT: [scale_out],
        PROXIES: proxies,
        TENANTS: [tenant],
    }


def _mount_server(store: Store, server: str) -> Json:
    return {
        "mountServerId": store.identifier(server),
        "writeCacheFolder": "C:\\ProgramData\\WriteCache",
        "vPowerNFSEnabled": True,
    }


def _windows(store: Store, what: str, name: str, server: str, path: str) -> Json:
    return store.made(
        "WindowsLocalStorageModel", what, id=store.identifier(what), name=name, description=f"On {server}",
        hostId=store.identifier(server), repository={"path": path, "taskLimitEnabled": True, "maxTaskCount": 4},
        mountServer=_mount_server(store, server),
    )  # fmt: skip


def repository_state(repository: Mapping[str, Json], servers: Table) -> Json:
    """The RepositoryStateModel of a repository."""
    number = int(str(repository["id"])[:8], 16)
    capacity = float(number % 40 * 512 + 2048)
    used = round(capacity * (number // 64 % 80 + 5) / 100, 2)
    state: Json = {
        "id": repository["id"],
        "name": repository["name"],
        "type": repository["type"],
        "description": repository["description"],
        "capacityGB": capacity,
        "freeGB": round(capacity - used, 2),
        "usedSpaceGB": used,
        "isOnline": True,
    }
    server = servers.get(str(repository.get("hostId", "")))
    if server is not None:
        state |= {"hostId": server["id"], "hostName": server["name"]}
    settings = repository.get("repository")
    if is_object(settings) and "path" in settings:
        state["path"] = settings["path"]
    return state
