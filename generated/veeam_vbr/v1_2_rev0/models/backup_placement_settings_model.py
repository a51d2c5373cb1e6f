from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_allowed_backups_type import EAllowedBackupsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupPlacementSettingsModel(Model):
    """Which backups one extent of a scale-out repository accepts."""

    _fields = {"extent_id": ("extentId", None), "allowed_backups": ("allowedBackups", EnumRef("EAllowedBackupsType"))}

    extent_id: str
    allowed_backups: EAllowedBackupsType
