from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_instant_vi_vm_recovery_bios_uuid_policy_type import EInstantViVmRecoveryBiosUuidPolicyType
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMCustomizedRecoveryDestinationSpec(Model):
    """Where and under what name the VM is recovered.

    Attributes:
        bios_uuid_policy: Whether the recovered VM keeps its BIOS UUID or gets a new one.
    """

    _fields = {
        "restored_vm_name": ("restoredVmName", None),
        "destination_host": ("destinationHost", Ref("InventoryObjectModel")),
        "folder": ("folder", Ref("InventoryObjectModel")),
        "resource_pool": ("resourcePool", Ref("InventoryObjectModel")),
        "bios_uuid_policy": ("biosUuidPolicy", EnumRef("EInstantViVmRecoveryBiosUuidPolicyType")),
    }

    restored_vm_name: str | None | Unset = UNSET
    destination_host: InventoryObjectModel | None | Unset = UNSET
    folder: InventoryObjectModel | None | Unset = UNSET
    resource_pool: InventoryObjectModel | None | Unset = UNSET
    bios_uuid_policy: EInstantViVmRecoveryBiosUuidPolicyType | None | Unset = UNSET
