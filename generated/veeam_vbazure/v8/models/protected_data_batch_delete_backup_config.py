from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .protected_data_backup_tier_nullable import ProtectedDataBackupTierNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedDataBatchDeleteBackupConfig(Model):
    """The protected resources whose backups shall be removed, and from which tier.

    Attributes:
        ids: IDs of the protected resources.
        backup_tier: Limits the removal to archived or to other backups.
    """

    _fields = {"ids": ("ids", ListOf(None)), "backup_tier": ("backupTier", EnumRef("ProtectedDataBackupTierNullable"))}

    ids: list[str]
    backup_tier: ProtectedDataBackupTierNullable | None | Unset = UNSET
