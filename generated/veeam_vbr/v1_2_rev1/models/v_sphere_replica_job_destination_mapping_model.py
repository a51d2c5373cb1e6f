from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .v_sphere_replica_job_destination_files_mapping_model import VSphereReplicaJobDestinationFilesMappingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobDestinationMappingModel(Model):
    """Datastores for the files of one replica.

    Attributes:
        vm_object: The source VM.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "configuration_files_datastore_mapping": ("configurationFilesDatastoreMapping", Ref("InventoryObjectModel")),
        "disk_files_mapping": ("diskFilesMapping", ListOf(Ref("VSphereReplicaJobDestinationFilesMappingModel"))),
    }

    vm_object: InventoryObjectModel
    configuration_files_datastore_mapping: InventoryObjectModel
    disk_files_mapping: list[VSphereReplicaJobDestinationFilesMappingModel] | None | Unset = UNSET
