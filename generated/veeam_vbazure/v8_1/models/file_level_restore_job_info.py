from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .flr_link import FlrLink


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileLevelRestoreJobInfo(Model):
    """File-level restore details of a job session for an Azure VM.

    Attributes:
        initiator: User who started the restore.
        flr_link: Where to browse the restore point's files.
        is_flr_session_ready: Whether the restore point can be browsed yet.
    """

    _fields = {
        "initiator": ("initiator", None),
        "reason": ("reason", None),
        "flr_link": ("flrLink", Ref("FlrLink")),
        "vm_id": ("vmId", None),
        "vm_name": ("vmName", None),
        "backup_policy_display_name": ("backupPolicyDisplayName", None),
        "restore_point_created_date_utc": ("restorePointCreatedDateUtc", moment),
        "is_flr_session_ready": ("isFlrSessionReady", None),
    }

    initiator: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    flr_link: FlrLink | None | Unset = UNSET
    vm_id: str | None | Unset = UNSET
    vm_name: str | None | Unset = UNSET
    backup_policy_display_name: str | None | Unset = UNSET
    restore_point_created_date_utc: datetime.datetime | None | Unset = UNSET
    is_flr_session_ready: bool | None | Unset = UNSET
