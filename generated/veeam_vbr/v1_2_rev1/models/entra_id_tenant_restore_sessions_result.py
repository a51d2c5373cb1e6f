from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreSessionsResult(Model):
    """One page of restore sessions of a mounted Microsoft Entra ID tenant."""

    _fields = {
        "data": ("data", ListOf(Ref("EntraIdTenantRestoreSessionModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EntraIdTenantRestoreSessionModel]
    pagination: PaginationResult
