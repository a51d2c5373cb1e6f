from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .v_sphere_replica_job_destination_mapping_model import VSphereReplicaJobDestinationMappingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobDestinationModel(Model):
    """Where replicas are created.

    Attributes:
        mapping_rules: Other datastores for particular VMs.
    """

    _fields = {
        "host": ("host", Ref("InventoryObjectModel")),
        "resource_pool": ("resourcePool", Ref("InventoryObjectModel")),
        "folder": ("folder", Ref("InventoryObjectModel")),
        "datastore": ("datastore", Ref("InventoryObjectModel")),
        "mapping_rules": ("mappingRules", ListOf(Ref("VSphereReplicaJobDestinationMappingModel"))),
    }

    host: InventoryObjectModel
    resource_pool: InventoryObjectModel
    folder: InventoryObjectModel
    datastore: InventoryObjectModel
    mapping_rules: list[VSphereReplicaJobDestinationMappingModel] | None | Unset = UNSET
