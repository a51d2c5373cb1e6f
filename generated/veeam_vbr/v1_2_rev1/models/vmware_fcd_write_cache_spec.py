from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdWriteCacheSpec(Model):
    """Whether changes to recovered disks go to a datastore of one's choice.

    Attributes:
        redirect_is_enabled: Whether changes are redirected to cacheDatastore.
    """

    _fields = {
        "redirect_is_enabled": ("redirectIsEnabled", None),
        "cache_datastore": ("cacheDatastore", Ref("InventoryObjectModel")),
        "storage_policy": ("storagePolicy", Ref("InventoryObjectModel")),
    }

    redirect_is_enabled: bool
    cache_datastore: InventoryObjectModel | None | Unset = UNSET
    storage_policy: InventoryObjectModel | None | Unset = UNSET
