from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantProductionItemSpec(Model):
    """A Microsoft Entra ID item to look for in production.

    Attributes:
        restore_point_id: Id of the restore point that holds the item.
    """

    _fields = {"item_id": ("itemId", None), "restore_point_id": ("restorePointId", None)}

    item_id: str
    restore_point_id: str
