from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .cloud_helper_appliance_model import CloudHelperApplianceModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudHelperApplianceResult(Model):
    """The helper appliances of a cloud credentials record."""

    _fields = {
        "data": ("data", ListOf(Ref("CloudHelperApplianceModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[CloudHelperApplianceModel]
    pagination: PaginationResult
