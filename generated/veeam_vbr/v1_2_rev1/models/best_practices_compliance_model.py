from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_best_practice_status import EBestPracticeStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BestPracticesComplianceModel(Model):
    """How the backup server stands against one best practice of the security analyzer.

    Attributes:
        best_practice: What is recommended.
        note: Remark, for instance why the check was suppressed.
    """

    _fields = {
        "id": ("id", None),
        "best_practice": ("bestPractice", None),
        "status": ("status", EnumRef("EBestPracticeStatus")),
        "note": ("note", None),
    }

    id: str
    best_practice: str
    status: EBestPracticeStatus
    note: str | None | Unset = UNSET
