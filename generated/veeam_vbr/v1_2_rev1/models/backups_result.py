from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .backup_model import BackupModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupsResult(Model):
    """One page of backups."""

    _fields = {"data": ("data", ListOf(Ref("BackupModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[BackupModel]
    pagination: PaginationResult
