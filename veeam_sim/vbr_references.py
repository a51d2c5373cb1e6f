"""Ids by which things on the backup server name each other: checked in requests, true in what is made up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ._core import Json, Refused, is_array, is_object
from .vbr_seed import (
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
    WAN,
)

if TYPE_CHECKING:
    from .vbr_generic import Store

_NAMES: Final = {
    name: collections
    for collections, names in (
        ((CREDENTIALS, CLOUD_CREDENTIALS), "credentialsId"),
        ((CREDENTIALS,), "viCredentialsId linuxCredsId windowsCredsId"),
        ((SERVERS,), "hostId mountServerId managedServerId gatewayServerId gatewayServerIds shippingServerIds"),
        ((REPOSITORIES, SCALE_OUT), "backupRepositoryId cacheRepositoryId metadataRepositoryId repositoryIds extentId"),
        ((PROXIES,), "proxyIds"),
        ((WAN,), "sourceWANAcceleratorId targetWANAcceleratorId"),
        ((ENCRYPTION,), "encryptionPasswordId passwordId"),
        ((KMS,), "kmsServerId"),
        ((TENANTS,), "tenantId"),
        ((JOBS,), "primaryJobId"),
    )
    for name in names.split()
}
"""The collections that a property of this name refers to."""
_ELSEWHERE = frozenset({"subscription", "existingAccount"})
"""Properties whose ids are those of Microsoft Azure."""
_NONE = "00000000-0000-0000-0000-000000000000"


def check(store: Store, body: Json) -> None:
    """Refuse a request that names what does not exist.

    Raises:
        Refused: with 400, and the id that names nothing.
    """
    for holder, name in _references(body):
        for identifier in holder[name] if is_array(holder[name]) else [holder[name]]:
            # As servers do: no id, or one of zeros, names nothing on purpose.
            if identifier not in (None, "", _NONE) and not any(
                str(identifier) in store.table(path) for path in _NAMES[name]
            ):
                raise Refused(400, f"{name}: there is none with the id {identifier}.", resource=str(identifier))


def link(store: Store, row: Json, *, key: str) -> Json:
    """Let what a made-up row names exist; `key` is the property that is its own id. The row is changed."""
    for holder, name in _references(row):
        if holder is row and name == key:
            continue
        target = next(rows[0]["id"] for path in _NAMES[name] if (rows := store.table(path).rows()))
        holder[name] = [target] if is_array(holder[name]) else target
    return row


def _references(value: Json) -> Iterator[tuple[Json, str]]:
    """Every object inside a value that names something, and the property with which it does."""
    if is_array(value):
        for each in value:
            yield from _references(each)
    elif is_object(value):
        for name, inner in value.items():
            if name in _NAMES:
                yield value, name
            elif name not in _ELSEWHERE:
                yield from _references(inner)
