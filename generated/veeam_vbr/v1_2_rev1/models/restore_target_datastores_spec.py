from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .restore_target_datastore_spec import RestoreTargetDatastoreSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreTargetDatastoresSpec(Model):
    """Datastores for the files of a restored VM.

    Attributes:
        configuration_file_datastore: Datastore for the configuration files of the VM.
        disk_mappings: Datastores for particular disks.
    """

    _fields = {
        "configuration_file_datastore": ("configurationFileDatastore", Ref("InventoryObjectModel")),
        "disk_mappings": ("diskMappings", ListOf(Ref("RestoreTargetDatastoreSpec"))),
    }

    configuration_file_datastore: InventoryObjectModel | None | Unset = UNSET
    disk_mappings: list[RestoreTargetDatastoreSpec] | None | Unset = UNSET
