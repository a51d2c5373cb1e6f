from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreTargetNetworkSpec(Model):
    """Network of a restored VM.

    Attributes:
        disconnected: Whether the network adapters stay disconnected.
    """

    _fields = {"network": ("network", Ref("InventoryObjectModel")), "disconnected": ("disconnected", None)}

    network: InventoryObjectModel
    disconnected: bool | None | Unset = UNSET
