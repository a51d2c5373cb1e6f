from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .object_restore_point_disk_model import ObjectRestorePointDiskModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectRestorePointDisksResult(Model):
    """One page of disks of a restore point."""

    _fields = {
        "data": ("data", ListOf(Ref("ObjectRestorePointDiskModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ObjectRestorePointDiskModel]
    pagination: PaginationResult
