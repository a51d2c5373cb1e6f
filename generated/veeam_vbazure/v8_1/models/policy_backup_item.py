from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .policy_item_deleted_from_azure import PolicyItemDeletedFromAzure
    from .resource_group import ResourceGroup
    from .tag import Tag
    from .tag_group import TagGroup
    from .virtual_machine import VirtualMachine


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyBackupItem(Model):
    """One item that an Azure VM backup policy is set to protect; the property that is filled tells what kind of item
    it is.

    Attributes:
        tag: A tag that selects the VMs carrying it.
        deleted_item: Filled when the selected item no longer exists in Azure.
        tag_group: A combination of tags that selects VMs.
    """

    _fields = {
        "subscription": ("subscription", Ref("AzureSubscription")),
        "tag": ("tag", Ref("Tag")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "virtual_machine": ("virtualMachine", Ref("VirtualMachine")),
        "deleted_item": ("deletedItem", Ref("PolicyItemDeletedFromAzure")),
        "tag_group": ("tagGroup", Ref("TagGroup")),
    }

    subscription: AzureSubscription | None | Unset = UNSET
    tag: Tag | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    virtual_machine: VirtualMachine | None | Unset = UNSET
    deleted_item: PolicyItemDeletedFromAzure | None | Unset = UNSET
    tag_group: TagGroup | None | Unset = UNSET
