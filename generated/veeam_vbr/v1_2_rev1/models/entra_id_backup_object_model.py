from __future__ import annotations

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDBackupObjectModel(BackupObjectModel):
    """A Microsoft Entra ID object that a backup protects."""

    platform_name: EPlatformType = EPlatformType("EntraID")
