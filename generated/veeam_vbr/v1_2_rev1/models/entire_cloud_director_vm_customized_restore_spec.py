from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec

if TYPE_CHECKING:
    from .cloud_director_restore_target_datastore_spec import CloudDirectorRestoreTargetDatastoreSpec
    from .entire_cloud_director_vm_restore_location_model import EntireCloudDirectorVMRestoreLocationModel
    from .restore_target_network_spec import RestoreTargetNetworkSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntireCloudDirectorVMCustomizedRestoreSpec(EntireCloudDirectorVMRestoreSpec):
    """Restores a whole Cloud Director VM to a place of choice."""

    _fields = {
        "location": ("location", Ref("EntireCloudDirectorVMRestoreLocationModel")),
        "network": ("network", Ref("RestoreTargetNetworkSpec")),
        "datastore": ("datastore", Ref("CloudDirectorRestoreTargetDatastoreSpec")),
    }

    location: EntireCloudDirectorVMRestoreLocationModel
    network: RestoreTargetNetworkSpec | None | Unset = UNSET
    datastore: CloudDirectorRestoreTargetDatastoreSpec | None | Unset = UNSET
    type_: EEntireVMRestoreModeType = EEntireVMRestoreModeType("Customized")
