from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyDatastoreModel(Model):
    """A datastore that a proxy is connected to.

    Attributes:
        vm_count: Number of VMs on the datastore.
    """

    _fields = {"datastore": ("datastore", Ref("InventoryObjectModel")), "vm_count": ("vmCount", whole)}

    datastore: InventoryObjectModel | None | Unset = UNSET
    vm_count: int | None | Unset = UNSET
