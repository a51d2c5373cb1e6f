from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .entra_id_tenant_restore_session_log_model import EntraIdTenantRestoreSessionLogModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreSessionLogsResult(Model):
    """Log records of a Microsoft Entra ID restore session.

    Attributes:
        total_records: Number of log records.
    """

    _fields = {
        "total_records": ("totalRecords", whole),
        "records": ("records", ListOf(Ref("EntraIdTenantRestoreSessionLogModel"))),
    }

    total_records: int | None | Unset = UNSET
    records: list[EntraIdTenantRestoreSessionLogModel] | None | Unset = UNSET
