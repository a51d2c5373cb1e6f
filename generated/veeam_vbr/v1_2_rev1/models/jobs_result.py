from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .job_model import JobModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobsResult(Model):
    """One page of jobs."""

    _fields = {"data": ("data", ListOf(Ref("JobModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[JobModel]
    pagination: PaginationResult
