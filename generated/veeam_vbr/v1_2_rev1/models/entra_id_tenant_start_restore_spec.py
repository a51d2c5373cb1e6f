from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantStartRestoreSpec(Model):
    """Request to mount a Microsoft Entra ID tenant backup so that its items can be restored.

    Attributes:
        backup_id: Id of the tenant's backup.
    """

    _fields = {"backup_id": ("backupId", None)}

    backup_id: str
