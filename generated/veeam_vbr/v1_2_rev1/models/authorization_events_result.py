from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .authorization_event_model import AuthorizationEventModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AuthorizationEventsResult(Model):
    """One page of authorization events."""

    _fields = {
        "data": ("data", ListOf(Ref("AuthorizationEventModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[AuthorizationEventModel] | None | Unset = UNSET
    pagination: PaginationResult | None | Unset = UNSET
