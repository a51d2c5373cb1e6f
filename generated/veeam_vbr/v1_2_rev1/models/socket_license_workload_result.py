from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .socket_license_workload_model import SocketLicenseWorkloadModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SocketLicenseWorkloadResult(Model):
    """One page of hosts that take socket licenses."""

    _fields = {
        "data": ("data", ListOf(Ref("SocketLicenseWorkloadModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[SocketLicenseWorkloadModel]
    pagination: PaginationResult
