from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .backup_object_model import BackupObjectModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupObjectsResult(Model):
    """One page of backup objects."""

    _fields = {
        "data": ("data", ListOf(Ref("BackupObjectModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[BackupObjectModel]
    pagination: PaginationResult
