from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_account_purpose import AzureAccountPurpose
    from .missing_subscription_purpose import MissingSubscriptionPurpose
    from .subscription_availability import SubscriptionAvailability
    from .subscription_permissions_state import SubscriptionPermissionsState
    from .subscription_resource_providers_state import SubscriptionResourceProvidersState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionForServiceAccount(Model):
    """An Azure subscription as a service account sees it, with permissions and resource providers that are missing.

    Attributes:
        tenant_id: ID of the Microsoft Entra tenant.
        permissions_state: Whether the service account has all, some or too few of the permissions.
        missing_permissions: Azure actions that the service account may not perform.
        missing_data_actions: Azure data actions that the service account may not perform.
        resource_providers_state: Whether all required resource providers are registered.
        missing_resource_providers: Required resource providers that are not registered.
        purposes: Purposes that the service account can serve in the subscription.
        missing_purposes: Purposes that it cannot serve, with the permissions that each lacks.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "tenant_id": ("tenantId", None),
        "permissions_state": ("permissionsState", EnumRef("SubscriptionPermissionsState")),
        "missing_permissions": ("missingPermissions", ListOf(None)),
        "missing_data_actions": ("missingDataActions", ListOf(None)),
        "resource_providers_state": ("resourceProvidersState", EnumRef("SubscriptionResourceProvidersState")),
        "missing_resource_providers": ("missingResourceProviders", ListOf(None)),
        "purposes": ("purposes", ListOf(EnumRef("AzureAccountPurpose"))),
        "missing_purposes": ("missingPurposes", ListOf(Ref("MissingSubscriptionPurpose"))),
        "availability": ("availability", EnumRef("SubscriptionAvailability")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    permissions_state: SubscriptionPermissionsState | None | Unset = UNSET
    missing_permissions: list[str] | None | Unset = UNSET
    missing_data_actions: list[str] | None | Unset = UNSET
    resource_providers_state: SubscriptionResourceProvidersState | None | Unset = UNSET
    missing_resource_providers: list[str] | None | Unset = UNSET
    purposes: list[AzureAccountPurpose] | None | Unset = UNSET
    missing_purposes: list[MissingSubscriptionPurpose] | None | Unset = UNSET
    availability: SubscriptionAvailability | None | Unset = UNSET
