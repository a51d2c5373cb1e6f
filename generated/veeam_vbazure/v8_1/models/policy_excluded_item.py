from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .policy_item_deleted_from_azure import PolicyItemDeletedFromAzure
    from .tag import Tag
    from .virtual_machine import VirtualMachine


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyExcludedItem(Model):
    """One item that an Azure VM backup policy leaves out; the property that is filled tells what kind of item it is.

    Attributes:
        deleted_item: Filled when the excluded item no longer exists in Azure.
        tag: A tag that excludes the VMs carrying it.
    """

    _fields = {
        "virtual_machine": ("virtualMachine", Ref("VirtualMachine")),
        "deleted_item": ("deletedItem", Ref("PolicyItemDeletedFromAzure")),
        "tag": ("tag", Ref("Tag")),
    }

    virtual_machine: VirtualMachine | None | Unset = UNSET
    deleted_item: PolicyItemDeletedFromAzure | None | Unset = UNSET
    tag: Tag | None | Unset = UNSET
