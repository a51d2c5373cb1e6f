from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_file_backup_retention_policy_type import EFileBackupRetentionPolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileBackupRetentionPolicySettingsModel(Model):
    """How long file backups are kept.

    Attributes:
        quantity: Number of days or months, as type says.
    """

    _fields = {"type_": ("type", EnumRef("EFileBackupRetentionPolicyType")), "quantity": ("quantity", whole)}

    type_: EFileBackupRetentionPolicyType | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
