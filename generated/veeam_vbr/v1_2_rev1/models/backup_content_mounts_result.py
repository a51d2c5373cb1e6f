from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_content_mount_model import BackupContentMountModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupContentMountsResult(Model):
    """One page of disk publishing mount points."""

    _fields = {
        "data": ("data", ListOf(Ref("BackupContentMountModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[BackupContentMountModel] | None | Unset = UNSET
    pagination: PaginationResult | None | Unset = UNSET
