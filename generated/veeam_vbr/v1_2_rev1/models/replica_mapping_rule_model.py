from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaMappingRuleModel(Model):
    """Pairs a source VM with an existing VM that becomes its replica."""

    _fields = {
        "original_vm": ("originalVM", Ref("InventoryObjectModel")),
        "replica_vm": ("replicaVM", Ref("InventoryObjectModel")),
    }

    original_vm: InventoryObjectModel
    replica_vm: InventoryObjectModel
