from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .encryption_password_model import EncryptionPasswordModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordsResult(Model):
    """One page of encryption passwords."""

    _fields = {
        "data": ("data", ListOf(Ref("EncryptionPasswordModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EncryptionPasswordModel]
    pagination: PaginationResult
