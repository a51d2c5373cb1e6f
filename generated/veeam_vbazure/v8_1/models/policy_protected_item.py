from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyProtectedItem(Model):
    """Ties one resource to the backup policy that protects it.

    Attributes:
        resource_id: ID of the protected resource.
    """

    _fields = {
        "resource_id": ("resourceId", None),
        "policy_id": ("policyId", None),
        "subscription_id": ("subscriptionId", None),
    }

    resource_id: str | None | Unset = UNSET
    policy_id: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
