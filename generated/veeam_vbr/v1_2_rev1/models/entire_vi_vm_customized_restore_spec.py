from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .restore_target_datastores_spec import RestoreTargetDatastoresSpec
    from .restore_target_folder_spec import RestoreTargetFolderSpec
    from .restore_target_network_spec import RestoreTargetNetworkSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntireViVMCustomizedRestoreSpec(EntireViVMRestoreSpec):
    """Restores a whole VMware vSphere VM to a place of choice."""

    _fields = {
        "destination_host": ("destinationHost", Ref("InventoryObjectModel")),
        "resource_pool": ("resourcePool", Ref("InventoryObjectModel")),
        "datastore": ("datastore", Ref("RestoreTargetDatastoresSpec")),
        "folder": ("folder", Ref("RestoreTargetFolderSpec")),
        "network": ("network", Ref("RestoreTargetNetworkSpec")),
    }

    destination_host: InventoryObjectModel | None | Unset = UNSET
    resource_pool: InventoryObjectModel | None | Unset = UNSET
    datastore: RestoreTargetDatastoresSpec | None | Unset = UNSET
    folder: RestoreTargetFolderSpec | None | Unset = UNSET
    network: RestoreTargetNetworkSpec | None | Unset = UNSET
    type_: EEntireVMRestoreModeType = EEntireVMRestoreModeType("Customized")
