from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemIncludedPropertyModel(Model):
    """One property to restore.

    Attributes:
        id: Id of the property.
        group_id: Id of the group that the property belongs to.
    """

    _fields = {"id": ("id", None), "group_id": ("groupId", None)}

    id: str
    group_id: str | None | Unset = UNSET
