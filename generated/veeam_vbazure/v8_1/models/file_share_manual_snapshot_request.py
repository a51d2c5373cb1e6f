from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShareManualSnapshotRequest(Model):
    """File shares to take snapshots of now.

    Attributes:
        tenant_id: Microsoft Entra tenant that the file shares belong to.
        service_account_id: Service account used to create the snapshots.
    """

    _fields = {
        "file_share_ids": ("fileShareIds", ListOf(None)),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
    }

    file_share_ids: list[str]
    tenant_id: str
    service_account_id: str
