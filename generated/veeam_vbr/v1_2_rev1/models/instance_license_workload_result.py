from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .instance_license_workload_model import InstanceLicenseWorkloadModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstanceLicenseWorkloadResult(Model):
    """One page of workloads that take license instances."""

    _fields = {
        "data": ("data", ListOf(Ref("InstanceLicenseWorkloadModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[InstanceLicenseWorkloadModel]
    pagination: PaginationResult
