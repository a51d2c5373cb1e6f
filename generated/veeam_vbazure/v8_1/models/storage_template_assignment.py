from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageTemplateAssignment(Model):
    """One SLA-based backup policy that uses a storage template."""

    _fields = {
        "protection_policy_id": ("protectionPolicyId", None),
        "protection_policy_name": ("protectionPolicyName", None),
    }

    protection_policy_id: str | None | Unset = UNSET
    protection_policy_name: str | None | Unset = UNSET
