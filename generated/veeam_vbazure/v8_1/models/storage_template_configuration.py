from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .archive_repository_configuration import ArchiveRepositoryConfiguration
    from .backup_repository_configuration import BackupRepositoryConfiguration


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageTemplateConfiguration(Model):
    """The repositories of a storage template, for backups and for archives."""

    _fields = {
        "backup_repository": ("backupRepository", Ref("BackupRepositoryConfiguration")),
        "archive_repository": ("archiveRepository", Ref("ArchiveRepositoryConfiguration")),
    }

    backup_repository: BackupRepositoryConfiguration | None | Unset = UNSET
    archive_repository: ArchiveRepositoryConfiguration | None | Unset = UNSET
