from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .policy_status import PolicyStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPoliciesExportOptions(Model):
    """Selects the Cosmos DB policies to export.

    Attributes:
        policy_ids: Policies to export.
        last_job_status: Keeps only policies whose last session has one of these statuses.
        policy_status: Keeps only policies with one of these states.
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
