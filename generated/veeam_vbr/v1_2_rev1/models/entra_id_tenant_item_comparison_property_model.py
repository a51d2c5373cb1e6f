from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemComparisonPropertyModel(Model):
    """One compared property of a Microsoft Entra ID item, with its old and new value.

    Attributes:
        read_only: Whether the property is read-only.
    """

    _fields = {
        "property_name": ("propertyName", None),
        "read_only": ("readOnly", None),
        "old_value": ("oldValue", None),
        "new_value": ("newValue", None),
    }

    property_name: str
    read_only: bool
    old_value: str | None | Unset = UNSET
    new_value: str | None | Unset = UNSET
