"""Import and export of the simulated backup server's infrastructure: what one server exports another imports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, is_array, is_object
from .vbr_seed import CLOUD_CREDENTIALS, CREDENTIALS, ENCRYPTION, JOBS, PROXIES, REPOSITORIES, SERVERS

if TYPE_CHECKING:
    from ._spec import Schema
    from .vbr import Vbr


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing that is imported and exported."""

    collection: str
    name: str
    """Property that names it."""
    lists: Mapping[str, str] = field(default_factory=dict[str, str])
    """Property of the exported collection by type of the thing; "" for all types."""


KINDS = {
    "Jobs": Kind(JOBS, "name", {"": "jobs"}),
    "Credentials": Kind(CREDENTIALS, "username", {"": "credentials"}),
    "CloudCredentials": Kind(
        CLOUD_CREDENTIALS,
        "description",
        {"AzureStorage": "azureStorage", "AzureCompute": "azureCompute", "Amazon": "amazon", "Google": "google"},
    ),
    "Proxies": Kind(PROXIES, "name", {"": "proxies"}),
    "ManagedServers": Kind(
        SERVERS,
        "name",
        {
            "WindowsHost": "windowsHosts",
            "LinuxHost": "linuxHosts",
            "ViHost": "viHosts",
            "CloudDirectorHost": "cloudDirectorHosts",
        },
    ),
    "Repositories": Kind(
        REPOSITORIES,
        "name",
        {
            "WinLocal": "WindowsLocalRepositories",
            "LinuxLocal": "LinuxLocalRepositories",
            "Smb": "SmbRepositories",
            "Nfs": "NfsRepositories",
            "AzureBlob": "AzureBlobStorages",
            "AzureDataBox": "AzureDataBoxStorages",
            "AmazonS3": "AmazonS3Storages",
            "AmazonSnowballEdge": "AmazonSnowballEdgeStorages",
            "S3Compatible": "S3CompatibleStorages",
            "GoogleCloud": "GoogleCloudStorages",
            "IBMCloud": "IBMCloudStorages",
            "AmazonS3Glacier": "AmazonS3GlacierStorages",
            "AzureArchive": "AzureArchiveStorages",
            "WasabiCloud": "WasabiCloudStorages",
            "LinuxHardened": "LinuxHardenedRepositories",
        },
    ),
    "EncryptionPasswords": Kind(ENCRYPTION, "hint", {"": "encryptionPasswords"}),
}
_FILTERS = (("ids", "id"), ("types", "type"))


class Automation:
    """The operations of the tag Automation, other than its sessions."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        for name, kind in KINDS.items():
            vbr.handlers[f"Export{name}"] = partial(self._export, kind)
            vbr.handlers[f"Import{name}"] = partial(self._import, kind)

    def _export(self, kind: Kind, call: Call) -> Answer:
        store = self._vbr.store
        asked: Mapping[str, Json] = call.body or {}
        rows: list[Json] = store.table(kind.collection).rows()
        for parameter, name in (*_FILTERS, ("names", kind.name), ("hints", kind.name)):
            wanted = asked.get(parameter)
            if is_array(wanted) and wanted:
                allowed = {str(each).lower() for each in wanted}
                rows = [row for row in rows if str(row.get(name, "")).lower() in allowed]
        if kind.collection == JOBS:
            # The revision's import and export know this type of job only.
            rows = [row for row in rows if row["type"] == "Backup"]
        whole = self._vbr.spec.shape(call.operation.answer(200) or {})
        found: dict[str, list[Json]] = {name: [] for name in whole.properties if name in whole.required}
        for row in rows:
            into = kind.lists.get(row.get("type", ""), kind.lists.get(""))
            if into is not None:
                item: Schema = self._vbr.spec.shape(whole.properties[into]).schema.get("items", {})
                found.setdefault(into, []).append(self._spec(item, row))
        return Answer(200, found)

    def _spec(self, schema: Schema, row: Json) -> Json:
        """How a row is written in an export."""
        store = self._vbr.store
        shape = self._vbr.spec.shape(schema)
        made: dict[str, Json] = store.made(str(shape.name), f"export:{row['id']}")
        spec = {name: value for name, value in made.items() if name in shape.required or name in row}
        store.overlay(shape, spec, row)
        for reference, name, collection, key, called in (
            ("credentials", "credentialsName", CREDENTIALS, "credentialsId", "username"),
            ("", "hostName", SERVERS, "hostId", "name"),
        ):
            target = store.table(collection).get(str(row.get(key, "")))
            holder = spec.get(reference) if reference else spec
            if target is not None and is_object(holder) and name in holder:
                holder[name] = target[called]
        server = spec.get("server")
        if is_object(server) and is_object(row.get("server")):
            host = store.table(SERVERS).get(str(row["server"].get("hostId", "")))
            server["hostName"] = host["name"] if host else ""
        storage = spec.get("storage")
        if is_object(storage):
            repository = store.table(REPOSITORIES).get(str(row["storage"].get("backupRepositoryId", "")))
            storage["backupRepository"] = {"name": repository["name"] if repository else ""}
        mount = spec.get("mountServer")
        if is_object(mount) and is_object(row.get("mountServer")):
            host = store.table(SERVERS).get(str(row["mountServer"].get("mountServerId", "")))
            mount["mountServerName"] = host["name"] if host else ""
        return spec

    def _import(self, kind: Kind, call: Call) -> Answer:
        vbr = self._vbr
        body: Mapping[str, Json] = call.body
        specs: list[dict[str, Json]] = []
        for type_name, into in kind.lists.items():
            listed = body.get(into)
            if is_array(listed):
                specs += [
                    # The list says what it holds, whatever its items say.
                    {**each, "type": type_name} if type_name else dict(each)
                    for each in listed
                    if is_object(each)
                ]
        missing = [message for spec in specs if (message := self._missing(spec))]

        def finish() -> None:
            table = vbr.store.table(kind.collection)
            for spec in specs:
                row = vbr.store.from_spec(vbr.store.item(kind.collection), self._resolved(spec))
                known = next((each for each in table.rows() if _same(each, row, kind)), None)
                if known is not None:
                    row["id"] = known["id"]
                table.put(row)

        session = vbr.work.start(
            call,
            "Automation",
            call.operation.summary,
            seconds=vbr.pace * 0.75,
            failure="; ".join(missing) if missing else None,
            then=lambda _: finish(),
            automation=True,
        )
        return vbr.work.answer(session)

    def _references(self, spec: Mapping[str, Json]) -> list[tuple[str, str, str]]:
        """Collection, property and value by which an import names something else."""
        found: list[tuple[str, str, str]] = []
        for holder, name, collection, key in (
            ("credentials", "credentialsName", CREDENTIALS, "username"),
            ("", "hostName", SERVERS, "name"),
            ("server", "hostName", SERVERS, "name"),
            ("mountServer", "mountServerName", SERVERS, "name"),
        ):
            within = spec.get(holder) if holder else spec
            if is_object(within) and isinstance(within.get(name), str):
                found.append((collection, key, within[name]))
        storage = spec.get("storage")
        if is_object(storage) and is_object(storage.get("backupRepository")):
            found.append((REPOSITORIES, "name", str(storage["backupRepository"].get("name", ""))))
        return found

    def _find(self, collection: str, key: str, value: str) -> Json | None:
        rows = self._vbr.store.table(collection).rows()
        return next((row for row in rows if str(row.get(key, "")).lower() == value.lower()), None)

    def _missing(self, spec: Mapping[str, Json]) -> str | None:
        for collection, key, value in self._references(spec):
            if self._find(collection, key, value) is None:
                return f"{collection.rpartition('/')[2]}: there is none named {value}"
        return None

    def _resolved(self, spec: Mapping[str, Json]) -> Json:
        """The import with the ids of what it names, as a creation request has them."""
        row: dict[str, Json] = {name: dict(value) if is_object(value) else value for name, value in spec.items()}

        def identifier(collection: str, key: str, value: Json) -> str:
            found = self._find(collection, key, str(value))
            return str(found["id"]) if found else ""

        if is_object(row.get("credentials")):
            row["credentialsId"] = identifier(CREDENTIALS, "username", row.pop("credentials").get("credentialsName"))
        if "hostName" in row:
            row["hostId"] = identifier(SERVERS, "name", row.pop("hostName"))
        if is_object(row.get("server")):
            name = row["server"].pop("hostName", "")
            row["server"]["hostId"] = identifier(SERVERS, "name", name)
            row["name"] = name
        if is_object(row.get("mountServer")):
            row["mountServer"]["mountServerId"] = identifier(
                SERVERS, "name", row["mountServer"].pop("mountServerName", "")
            )
        storage = row.get("storage")
        if is_object(storage) and is_object(storage.get("backupRepository")):
            storage["backupRepositoryId"] = identifier(
                REPOSITORIES, "name", storage.pop("backupRepository").get("name", "")
            )
            proxies = storage.get("backupProxies")
            automatic = proxies.get("automaticSelection") is not False if is_object(proxies) else True
            storage["backupProxies"] = {"autoSelectEnabled": automatic}
        return row


def _same(known: Mapping[str, Json], row: Mapping[str, Json], kind: Kind) -> bool:
    """Whether an import stands for something that is there already."""
    if kind.collection == PROXIES:
        # A server is a proxy once, whatever the proxy is called.
        return bool(known["server"]["hostId"] == row["server"]["hostId"])
    return known.get(kind.name) == row.get(kind.name)
