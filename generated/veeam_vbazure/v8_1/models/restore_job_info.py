from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreJobInfo(Model):
    """Restore details of a job session.

    Attributes:
        reason: Reason that was given for the restore.
        backup_policy_display_name: Name of the backup policy that made the restore point.
    """

    _fields = {"reason": ("reason", None), "backup_policy_display_name": ("backupPolicyDisplayName", None)}

    reason: str | None | Unset = UNSET
    backup_policy_display_name: str | None | Unset = UNSET
