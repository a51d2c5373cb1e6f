from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_environment import AzureEnvironment
    from .subscription_for_service_account import SubscriptionForServiceAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionsListingResult(Model):
    """The subscriptions that an application or a service account can reach.

    Attributes:
        appliance_tenant_id: ID of the Microsoft Entra tenant of the appliance.
        default_tenant_id: ID of the default Microsoft Entra tenant.
        required_roles_hint: Roles that are required, as a hint for the reader.
    """

    _fields = {
        "environment": ("environment", EnumRef("AzureEnvironment")),
        "appliance_tenant_id": ("applianceTenantId", None),
        "default_tenant_id": ("defaultTenantId", None),
        "default_tenant_name": ("defaultTenantName", None),
        "subscriptions": ("subscriptions", ListOf(Ref("SubscriptionForServiceAccount"))),
        "required_roles_hint": ("requiredRolesHint", ListOf(None)),
    }

    environment: AzureEnvironment | None | Unset = UNSET
    appliance_tenant_id: str | None | Unset = UNSET
    default_tenant_id: str | None | Unset = UNSET
    default_tenant_name: str | None | Unset = UNSET
    subscriptions: list[SubscriptionForServiceAccount] | None | Unset = UNSET
    required_roles_hint: list[str] | None | Unset = UNSET
