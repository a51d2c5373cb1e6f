from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMRecoveryMountsResult(Model):
    """One page of VM mount points of instant recovery."""

    _fields = {
        "data": ("data", ListOf(Ref("InstantViVMRecoveryMount"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[InstantViVMRecoveryMount]
    pagination: PaginationResult
