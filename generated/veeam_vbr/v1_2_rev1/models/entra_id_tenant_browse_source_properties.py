from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantBrowseSourceProperties(Model):
    """The backup and the tenant behind a mount point."""

    _fields = {"backup_id": ("backupId", None), "tenant_id": ("tenantId", None), "tenant_name": ("tenantName", None)}

    backup_id: str
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
