from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMCustomizedRecoveryDatastoreSpec(Model):
    """Whether changes made by the recovered VM go to a datastore of one's choice.

    Attributes:
        redirect_enabled: Whether changes are redirected to cacheDatastore.
    """

    _fields = {
        "redirect_enabled": ("redirectEnabled", None),
        "cache_datastore": ("cacheDatastore", Ref("InventoryObjectModel")),
    }

    redirect_enabled: bool
    cache_datastore: InventoryObjectModel | None | Unset = UNSET
