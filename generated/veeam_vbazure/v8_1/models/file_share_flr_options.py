from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShareFlrOptions(Model):
    """Settings of a file-level restore from a file share.

    Attributes:
        reason: Why the restore is done, for the record.
        target_file_share_id: File share to restore to.
        service_account_id: Service account used for the restore.
        source_service_account_id: Service account used to read the source of the restore.
    """

    _fields = {
        "reason": ("reason", None),
        "target_file_share_id": ("targetFileShareId", None),
        "service_account_id": ("serviceAccountId", None),
        "source_service_account_id": ("sourceServiceAccountId", None),
    }

    reason: str | None | Unset = UNSET
    target_file_share_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    source_service_account_id: str | None | Unset = UNSET
