from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .cloud_credentials_model import CloudCredentialsModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsResult(Model):
    """One page of cloud credentials records."""

    _fields = {
        "data": ("data", ListOf(Ref("CloudCredentialsModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[CloudCredentialsModel]
    pagination: PaginationResult
