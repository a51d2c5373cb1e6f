from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .task_session_model import TaskSessionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TaskSessionsResult(Model):
    """One page of task sessions."""

    _fields = {"data": ("data", ListOf(Ref("TaskSessionModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[TaskSessionModel]
    pagination: PaginationResult
