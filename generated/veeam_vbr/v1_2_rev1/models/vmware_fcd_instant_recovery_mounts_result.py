from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdInstantRecoveryMountsResult(Model):
    """One page of FCD mount points of instant recovery."""

    _fields = {
        "data": ("data", ListOf(Ref("VmwareFcdInstantRecoveryMount"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[VmwareFcdInstantRecoveryMount]
    pagination: PaginationResult
