from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref, moment

if TYPE_CHECKING:
    import datetime

    from .entra_id_tenant_item_recursive_comparison_node import EntraIdTenantItemRecursiveComparisonNode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemRecursiveComparisonModel(Model):
    """Differences between two states of a conditional access policy, as a tree of properties.

    Attributes:
        exists_in_old_restore_point: Whether the older state holds the policy at all.
        exists_in_new_restore_point: Whether the newer state holds the policy at all.
        properties: Top level of the property tree.
        cache_timestamp: Time of the cached data that the comparison used.
    """

    _fields = {
        "exists_in_old_restore_point": ("existsInOldRestorePoint", None),
        "exists_in_new_restore_point": ("existsInNewRestorePoint", None),
        "properties": ("properties", ListOf(Ref("EntraIdTenantItemRecursiveComparisonNode"))),
        "cache_timestamp": ("cacheTimestamp", moment),
    }

    exists_in_old_restore_point: bool
    exists_in_new_restore_point: bool
    properties: list[EntraIdTenantItemRecursiveComparisonNode]
    cache_timestamp: datetime.datetime
