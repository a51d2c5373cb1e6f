from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_indexing_settings_model import BackupIndexingSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GuestFileSystemIndexingModel(Model):
    """Indexing of files inside the guests of a job.

    Attributes:
        indexing_settings: Settings for particular machines.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "indexing_settings": ("indexingSettings", ListOf(Ref("BackupIndexingSettingsModel"))),
    }

    is_enabled: bool
    indexing_settings: list[BackupIndexingSettingsModel] | None | Unset = UNSET
