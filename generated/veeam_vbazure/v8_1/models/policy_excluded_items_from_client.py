from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .policy_virtual_machine_from_client import PolicyVirtualMachineFromClient
    from .tag_from_client import TagFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyExcludedItemsFromClient(Model):
    """The VMs and tags that a VM backup policy shall leave out.

    Attributes:
        tags: Tags that exclude the VMs carrying them.
    """

    _fields = {
        "virtual_machines": ("virtualMachines", ListOf(Ref("PolicyVirtualMachineFromClient"))),
        "tags": ("tags", ListOf(Ref("TagFromClient"))),
    }

    virtual_machines: list[PolicyVirtualMachineFromClient] | None | Unset = UNSET
    tags: list[TagFromClient] | None | Unset = UNSET
