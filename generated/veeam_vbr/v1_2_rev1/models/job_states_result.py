from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .job_state_model import JobStateModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobStatesResult(Model):
    """One page of job states."""

    _fields = {"data": ("data", ListOf(Ref("JobStateModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[JobStateModel]
    pagination: PaginationResult
