from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .disk_bulk_restore_to_original_options import DiskBulkRestoreToOriginalOptions
    from .disk_restore_options import DiskRestoreOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiskBulkRestoreOptions(Model):
    """Settings of a restore of several disks, to their original location or to others.

    Attributes:
        reason: Why the restore is done, for the record.
        service_account_id: Service account used for the restore.
        source_service_account_id: Service account used to read the source of the restore.
        to_original: Set to restore the disks to their original location.
        to_alternative: Where to restore each disk to, for other locations.
    """

    _fields = {
        "reason": ("reason", None),
        "service_account_id": ("serviceAccountId", None),
        "source_service_account_id": ("sourceServiceAccountId", None),
        "to_original": ("toOriginal", Ref("DiskBulkRestoreToOriginalOptions")),
        "to_alternative": ("toAlternative", ListOf(Ref("DiskRestoreOptions"))),
    }

    reason: str
    service_account_id: str | None | Unset = UNSET
    source_service_account_id: str | None | Unset = UNSET
    to_original: DiskBulkRestoreToOriginalOptions | None | Unset = UNSET
    to_alternative: list[DiskRestoreOptions] | None | Unset = UNSET
