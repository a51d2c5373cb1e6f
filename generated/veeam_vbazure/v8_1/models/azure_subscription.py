from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_environment import AzureEnvironment
    from .links_dictionary import LinksDictionary
    from .subscription_availability import SubscriptionAvailability
    from .subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureSubscription(Model):
    """An Azure subscription.

    Attributes:
        availability: Whether the appliance can reach the subscription.
        worker_resource_group_name: Resource group in which workers are deployed.
    """

    _fields = {
        "id": ("id", None),
        "environment": ("environment", EnumRef("AzureEnvironment")),
        "tenant_id": ("tenantId", None),
        "tenant_name": ("tenantName", None),
        "name": ("name", None),
        "status": ("status", EnumRef("SubscriptionStatus")),
        "availability": ("availability", EnumRef("SubscriptionAvailability")),
        "worker_resource_group_name": ("workerResourceGroupName", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str
    environment: AzureEnvironment | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: SubscriptionStatus | None | Unset = UNSET
    availability: SubscriptionAvailability | None | Unset = UNSET
    worker_resource_group_name: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
