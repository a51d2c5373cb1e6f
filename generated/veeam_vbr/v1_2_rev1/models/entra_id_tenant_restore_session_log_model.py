from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_entra_id_tenant_restore_session_log_status import EEntraIdTenantRestoreSessionLogStatus
    from .e_entra_id_tenant_restore_session_log_style import EEntraIdTenantRestoreSessionLogStyle


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreSessionLogModel(Model):
    """One log record of a Microsoft Entra ID restore session.

    Attributes:
        style: How a user interface should set the record.
    """

    _fields = {
        "id": ("id", None),
        "title": ("title", None),
        "description": ("description", None),
        "start_time": ("startTime", moment),
        "status": ("status", EnumRef("EEntraIdTenantRestoreSessionLogStatus")),
        "style": ("style", EnumRef("EEntraIdTenantRestoreSessionLogStyle")),
        "update_time": ("updateTime", moment),
    }

    id: str
    title: str
    description: str
    start_time: datetime.datetime
    status: EEntraIdTenantRestoreSessionLogStatus
    style: EEntraIdTenantRestoreSessionLogStyle
    update_time: datetime.datetime | None | Unset = UNSET
