from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorRestoreTargetDatastoreSpec(Model):
    """Datastore and storage policy for a VM that is restored to Cloud Director."""

    _fields = {
        "datastore": ("datastore", Ref("InventoryObjectModel")),
        "storage_policy": ("storagePolicy", Ref("InventoryObjectModel")),
    }

    datastore: InventoryObjectModel
    storage_policy: InventoryObjectModel | None | Unset = UNSET
