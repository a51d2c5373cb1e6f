from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrOptions(Model):
    """Settings of a file-level restore from an Azure VM.

    Attributes:
        reason: Why the restore is done, for the record.
        service_account_id: Service account used for the restore.
    """

    _fields = {
        "reason": ("reason", None),
        "service_account_id": ("serviceAccountId", None),
        "flr_rto": ("flrRto", None),
    }

    reason: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    flr_rto: bool | None | Unset = UNSET
