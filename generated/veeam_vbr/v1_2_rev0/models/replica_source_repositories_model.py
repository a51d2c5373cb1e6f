from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .evm_data_source_repository_type import EVMDataSourceRepositoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaSourceRepositoriesModel(Model):
    """Whether a replication job reads from production or from backups.

    Attributes:
        repository_ids: Ids of the repositories to read from, when sourceType is BackupFiles.
    """

    _fields = {
        "source_type": ("sourceType", EnumRef("EVMDataSourceRepositoryType")),
        "repository_ids": ("repositoryIds", ListOf(None)),
    }

    source_type: EVMDataSourceRepositoryType
    repository_ids: list[str] | None | Unset = UNSET
