from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HealthCheckJobInfo(Model):
    """Health check details of a job session: the policy that was checked and how much of it.

    Attributes:
        checked_instances_count: How many resources were checked.
        policy_removed: Whether the policy has been deleted since.
    """

    _fields = {
        "policy_id": ("policyId", None),
        "policy_name": ("policyName", None),
        "checked_instances_count": ("checkedInstancesCount", whole),
        "policy_removed": ("policyRemoved", None),
    }

    policy_id: str | None | Unset = UNSET
    policy_name: str | None | Unset = UNSET
    checked_instances_count: int | None | Unset = UNSET
    policy_removed: bool | None | Unset = UNSET
