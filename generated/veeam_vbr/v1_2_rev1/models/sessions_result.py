from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .session_model import SessionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionsResult(Model):
    """One page of sessions, or the sessions that a failover or failback started."""

    _fields = {"data": ("data", ListOf(Ref("SessionModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[SessionModel]
    pagination: PaginationResult
