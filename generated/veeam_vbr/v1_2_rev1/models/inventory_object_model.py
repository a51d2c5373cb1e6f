from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InventoryObjectModel(Model):
    """An object of a virtual infrastructure, such as a VM, host, folder, datastore or network.

    Attributes:
        platform: Names the variant of this object.
        size: Size of the object, as text.
    """

    _fields = {"platform": ("platform", EnumRef("EPlatformType")), "size": ("size", None)}
    _variants = ("platform", {"VMware": "VmwareObjectModel", "CloudDirector": "CloudDirectorObjectModel"})

    platform: EPlatformType
    size: str | None | Unset = UNSET
