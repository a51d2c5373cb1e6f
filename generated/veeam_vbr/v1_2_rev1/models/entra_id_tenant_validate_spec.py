from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantValidateSpec(Model):
    """Request to check that Microsoft Entra ID items are present in a restore point.

    Attributes:
        item_ids: Ids of the items to check.
    """

    _fields = {"restore_point_id": ("restorePointId", None), "item_ids": ("itemIds", ListOf(None))}

    restore_point_id: str
    item_ids: list[str]
