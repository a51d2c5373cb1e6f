from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .archive_repository_configuration_from_client import ArchiveRepositoryConfigurationFromClient
    from .backup_repository_configuration_from_client import BackupRepositoryConfigurationFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageTemplateConfigurationFromClient(Model):
    """The repositories to set in a storage template, for backups and for archives."""

    _fields = {
        "backup_repository": ("backupRepository", Ref("BackupRepositoryConfigurationFromClient")),
        "archive_repository": ("archiveRepository", Ref("ArchiveRepositoryConfigurationFromClient")),
    }

    backup_repository: BackupRepositoryConfigurationFromClient | None | Unset = UNSET
    archive_repository: ArchiveRepositoryConfigurationFromClient | None | Unset = UNSET
