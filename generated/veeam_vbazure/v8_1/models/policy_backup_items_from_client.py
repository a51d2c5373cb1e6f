from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .policy_resource_group_from_client import PolicyResourceGroupFromClient
    from .policy_subscription_from_client import PolicySubscriptionFromClient
    from .policy_tag_group_from_client import PolicyTagGroupFromClient
    from .policy_virtual_machine_from_client import PolicyVirtualMachineFromClient
    from .tag_from_client import TagFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyBackupItemsFromClient(Model):
    """The Azure resources that a VM backup policy shall protect, by kind.

    Attributes:
        tags: Tags that select the VMs carrying them.
        tag_groups: Combinations of tags that select VMs.
    """

    _fields = {
        "subscriptions": ("subscriptions", ListOf(Ref("PolicySubscriptionFromClient"))),
        "tags": ("tags", ListOf(Ref("TagFromClient"))),
        "resource_groups": ("resourceGroups", ListOf(Ref("PolicyResourceGroupFromClient"))),
        "virtual_machines": ("virtualMachines", ListOf(Ref("PolicyVirtualMachineFromClient"))),
        "tag_groups": ("tagGroups", ListOf(Ref("PolicyTagGroupFromClient"))),
    }

    subscriptions: list[PolicySubscriptionFromClient] | None | Unset = UNSET
    tags: list[TagFromClient] | None | Unset = UNSET
    resource_groups: list[PolicyResourceGroupFromClient] | None | Unset = UNSET
    virtual_machines: list[PolicyVirtualMachineFromClient] | None | Unset = UNSET
    tag_groups: list[PolicyTagGroupFromClient] | None | Unset = UNSET
