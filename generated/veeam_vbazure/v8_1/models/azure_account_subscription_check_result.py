from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .subscription_for_service_account import SubscriptionForServiceAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureAccountSubscriptionCheckResult(Model):
    """What a configuration check found about one Azure subscription of a service account.

    Attributes:
        role_definition: Definition of the Azure role that grants the needed permissions.
        existing_role: Azure role that exists already.
    """

    _fields = {
        "subscription": ("subscription", Ref("SubscriptionForServiceAccount")),
        "role_definition": ("roleDefinition", None),
        "existing_role": ("existingRole", None),
    }

    subscription: SubscriptionForServiceAccount | None | Unset = UNSET
    role_definition: str | None | Unset = UNSET
    existing_role: str | None | Unset = UNSET
