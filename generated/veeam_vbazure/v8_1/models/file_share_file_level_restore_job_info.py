from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .flr_link import FlrLink


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShareFileLevelRestoreJobInfo(Model):
    """File-level restore details of a job session for a file share.

    Attributes:
        initiator: User who started the restore.
        flr_link: Where to browse the restore point's files.
    """

    _fields = {
        "initiator": ("initiator", None),
        "reason": ("reason", None),
        "flr_link": ("flrLink", Ref("FlrLink")),
        "file_share_id": ("fileShareId", None),
        "file_share_name": ("fileShareName", None),
        "backup_policy_display_name": ("backupPolicyDisplayName", None),
        "restore_point_created_date_utc": ("restorePointCreatedDateUtc", moment),
    }

    initiator: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    flr_link: FlrLink | None | Unset = UNSET
    file_share_id: str | None | Unset = UNSET
    file_share_name: str | None | Unset = UNSET
    backup_policy_display_name: str | None | Unset = UNSET
    restore_point_created_date_utc: datetime.datetime | None | Unset = UNSET
