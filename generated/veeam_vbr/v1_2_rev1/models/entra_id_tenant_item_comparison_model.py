from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref, moment

if TYPE_CHECKING:
    import datetime

    from .entra_id_tenant_item_comparison_property_model import EntraIdTenantItemComparisonPropertyModel
    from .entra_id_tenant_item_comparison_reference_model import EntraIdTenantItemComparisonReferenceModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemComparisonModel(Model):
    """Differences between two states of one Microsoft Entra ID item.

    Attributes:
        exists_in_old_restore_point: Whether the older state holds the item at all.
        exists_in_new_restore_point: Whether the newer state holds the item at all.
        properties: Compared properties of the item.
        references: Compared links from the item to other items, grouped by kind.
        cache_timestamp: Time of the cached data that the comparison used.
    """

    _fields = {
        "exists_in_old_restore_point": ("existsInOldRestorePoint", None),
        "exists_in_new_restore_point": ("existsInNewRestorePoint", None),
        "properties": ("properties", ListOf(Ref("EntraIdTenantItemComparisonPropertyModel"))),
        "references": ("references", ListOf(Ref("EntraIdTenantItemComparisonReferenceModel"))),
        "cache_timestamp": ("cacheTimestamp", moment),
    }

    exists_in_old_restore_point: bool
    exists_in_new_restore_point: bool
    properties: list[EntraIdTenantItemComparisonPropertyModel]
    references: list[EntraIdTenantItemComparisonReferenceModel]
    cache_timestamp: datetime.datetime
