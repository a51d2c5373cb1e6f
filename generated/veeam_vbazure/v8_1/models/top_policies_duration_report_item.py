from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .policy_type import PolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPoliciesDurationReportItem(Model):
    """How long the runs of one policy take, compared with their average.

    Attributes:
        duration: How long the run took.
        avg_duration: How long the runs of the policy take on average.
        deviation_from_avg_duration: Difference between the duration and its average.
    """

    _fields = {
        "policy_id": ("policyId", None),
        "policy_name": ("policyName", None),
        "policy_type": ("policyType", EnumRef("PolicyType")),
        "duration": ("duration", whole),
        "avg_duration": ("avgDuration", whole),
        "execution_start_time": ("executionStartTime", moment),
        "job_session_type": ("jobSessionType", None),
        "avg_percentage": ("avgPercentage", None),
        "deviation_from_avg_duration": ("deviationFromAvgDuration", whole),
    }

    policy_id: str | None | Unset = UNSET
    policy_name: str | None | Unset = UNSET
    policy_type: PolicyType | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    avg_duration: int | None | Unset = UNSET
    execution_start_time: datetime.datetime | None | Unset = UNSET
    job_session_type: str | None | Unset = UNSET
    avg_percentage: float | None | Unset = UNSET
    deviation_from_avg_duration: int | None | Unset = UNSET
