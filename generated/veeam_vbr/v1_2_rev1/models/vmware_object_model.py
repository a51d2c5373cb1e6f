from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .e_platform_type import EPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_vmware_inventory_type import EVmwareInventoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareObjectModel(InventoryObjectModel):
    """An object of a vSphere infrastructure.

    Attributes:
        host_name: Name of the vSphere server that the object belongs to.
        object_id: Id of the object in vSphere.
        urn: URN of the object.
    """

    _fields = {
        "host_name": ("hostName", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("EVmwareInventoryType")),
        "object_id": ("objectId", None),
        "urn": ("urn", None),
    }

    host_name: str
    name: str
    type_: EVmwareInventoryType
    object_id: str | None | Unset = UNSET
    urn: str | None | Unset = UNSET
    platform: EPlatformType = EPlatformType("VMware")
