from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .credentials_model import CredentialsModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsResult(Model):
    """One page of credentials records."""

    _fields = {"data": ("data", ListOf(Ref("CredentialsModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[CredentialsModel]
    pagination: PaginationResult
