from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .task_model import TaskModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TasksResult(Model):
    """One page of tasks."""

    _fields = {"data": ("data", ListOf(Ref("TaskModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[TaskModel]
    pagination: PaginationResult
