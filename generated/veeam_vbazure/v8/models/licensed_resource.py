from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .licensed_resource_state import LicensedResourceState
    from .licensed_resource_type import LicensedResourceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicensedResource(Model):
    """An Azure resource that counts towards the license.

    Attributes:
        cost: How many license units the resource consumes.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "resource_type": ("resourceType", EnumRef("LicensedResourceType")),
        "licensed_state": ("licensedState", EnumRef("LicensedResourceState")),
        "last_backup_time": ("lastBackupTime", moment),
        "cost": ("cost", None),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_type: LicensedResourceType | None | Unset = UNSET
    licensed_state: LicensedResourceState | None | Unset = UNSET
    last_backup_time: datetime.datetime | None | Unset = UNSET
    cost: float | None | Unset = UNSET
