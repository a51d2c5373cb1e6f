from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .tenant import Tenant
    from .tenant_access_status import TenantAccessStatus
    from .user_app_registration_status import UserAppRegistrationStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TenantForServiceAccount(Model):
    """A Microsoft Entra tenant that a user can reach when a service account is added, with its subscriptions.

    Attributes:
        user_app_registration_status: Whether the user may register applications in the tenant.
        access_status: Whether the tenant can be accessed and, if not, why.
    """

    _fields = {
        "tenant": ("tenant", Ref("Tenant")),
        "subscriptions": ("subscriptions", ListOf(Ref("AzureSubscription"))),
        "user_app_registration_status": ("userAppRegistrationStatus", EnumRef("UserAppRegistrationStatus")),
        "access_status": ("accessStatus", EnumRef("TenantAccessStatus")),
    }

    tenant: Tenant | None | Unset = UNSET
    subscriptions: list[AzureSubscription] | None | Unset = UNSET
    user_app_registration_status: UserAppRegistrationStatus | None | Unset = UNSET
    access_status: TenantAccessStatus | None | Unset = UNSET
