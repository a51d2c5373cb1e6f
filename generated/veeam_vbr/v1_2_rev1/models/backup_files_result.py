from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_file_model import BackupFileModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupFilesResult(Model):
    """One page of the files of a backup."""

    _fields = {"data": ("data", ListOf(Ref("BackupFileModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[BackupFileModel] | None | Unset = UNSET
    pagination: PaginationResult | None | Unset = UNSET
