from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantProductionItemModel(Model):
    """A Microsoft Entra ID item from a check against production, with the restore point it was asked for.

    Attributes:
        restore_point_date: Date of that restore point.
    """

    _fields = {
        "item_id": ("itemId", None),
        "display_name": ("displayName", None),
        "restore_point_id": ("restorePointId", None),
        "restore_point_date": ("restorePointDate", moment),
    }

    item_id: str
    display_name: str
    restore_point_id: str
    restore_point_date: datetime.datetime
