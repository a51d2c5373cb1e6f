from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemComparisonSpec(Model):
    """Request to compare one Microsoft Entra ID item between two states.

    Attributes:
        old_restore_point_id: Id of the restore point with the older state.
        new_restore_point_id: Id of the restore point with the newer state.
        show_unchanged_attributes: Whether properties that do not differ are listed too.
        reload_cache: Whether the cached data is read anew first.
    """

    _fields = {
        "item_id": ("itemId", None),
        "item_type": ("itemType", EnumRef("EEntraIdTenantItemType")),
        "old_restore_point_id": ("oldRestorePointId", None),
        "new_restore_point_id": ("newRestorePointId", None),
        "show_unchanged_attributes": ("showUnchangedAttributes", None),
        "reload_cache": ("reloadCache", None),
    }

    item_id: str
    item_type: EEntraIdTenantItemType
    old_restore_point_id: str
    new_restore_point_id: str | None | Unset = UNSET
    show_unchanged_attributes: bool | None | Unset = UNSET
    reload_cache: bool | None | Unset = UNSET
