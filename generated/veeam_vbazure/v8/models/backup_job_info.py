from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .policy_type import PolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobInfo(Model):
    """Backup details of a job session: the policy that ran and how much it protected.

    Attributes:
        protected_instances_count: How many resources the session protected.
        policy_removed: Whether the policy has been deleted since.
    """

    _fields = {
        "policy_id": ("policyId", None),
        "policy_name": ("policyName", None),
        "policy_type": ("policyType", EnumRef("PolicyType")),
        "protected_instances_count": ("protectedInstancesCount", whole),
        "policy_removed": ("policyRemoved", None),
    }

    policy_id: str | None | Unset = UNSET
    policy_name: str | None | Unset = UNSET
    policy_type: PolicyType | None | Unset = UNSET
    protected_instances_count: int | None | Unset = UNSET
    policy_removed: bool | None | Unset = UNSET
