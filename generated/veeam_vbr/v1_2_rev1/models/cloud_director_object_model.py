from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .e_platform_type import EPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_cloud_director_inventory_type import ECloudDirectorInventoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorObjectModel(InventoryObjectModel):
    """An inventory object of VMware Cloud Director.

    Attributes:
        host_name: Name of the server that the object belongs to.
        object_id: Identifier of the object in Cloud Director.
        urn: Uniform resource name of the object.
    """

    _fields = {
        "host_name": ("hostName", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("ECloudDirectorInventoryType")),
        "object_id": ("objectId", None),
        "urn": ("urn", None),
    }

    host_name: str
    name: str
    type_: ECloudDirectorInventoryType
    object_id: str | None | Unset = UNSET
    urn: str | None | Unset = UNSET
    platform: EPlatformType = EPlatformType("CloudDirector")
