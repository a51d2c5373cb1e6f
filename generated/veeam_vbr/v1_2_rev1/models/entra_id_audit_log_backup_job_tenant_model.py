from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDAuditLogBackupJobTenantModel(Model):
    """Names the tenant whose audit logs a job backs up.

    Attributes:
        tenant_id: Identifier of the tenant on the backup server.
    """

    _fields = {"tenant_id": ("tenantId", None)}

    tenant_id: str
