from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_backup_io_control_level import EBackupIOControlLevel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileServerProcessingModel(Model):
    """How the data of a file server is read.

    Attributes:
        cache_repository_id: Id of the repository that keeps the cache.
        backup_io_control_level: How heavily a backup may load the source.
    """

    _fields = {
        "cache_repository_id": ("cacheRepositoryId", None),
        "backup_io_control_level": ("backupIOControlLevel", EnumRef("EBackupIOControlLevel")),
    }

    cache_repository_id: str
    backup_io_control_level: EBackupIOControlLevel | None | Unset = UNSET
