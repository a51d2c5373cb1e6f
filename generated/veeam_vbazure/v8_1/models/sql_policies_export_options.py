from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .policy_status import PolicyStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPoliciesExportOptions(Model):
    """Which SQL backup policies an export covers.

    Attributes:
        last_job_status: Statuses of the latest run.
    """

    _fields = {
        "policy_ids": ("policyIds", ListOf(None)),
        "policy_name": ("policyName", None),
        "last_job_status": ("lastJobStatus", ListOf(EnumRef("JobStatus"))),
        "policy_status": ("policyStatus", ListOf(EnumRef("PolicyStatus"))),
    }

    policy_ids: list[str] | None | Unset = UNSET
    policy_name: str | None | Unset = UNSET
    last_job_status: list[JobStatus] | None | Unset = UNSET
    policy_status: list[PolicyStatus] | None | Unset = UNSET
