from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemRecursiveComparisonNode(Model):
    """One property in a comparison tree, with the properties nested in it.

    Attributes:
        are_equal: Whether both states agree on this property.
        path: Place of the property in the tree.
        old_value: Value in the older state.
        new_value: Value in the newer state.
        children: Nested properties.
    """

    _fields = {
        "are_equal": ("areEqual", None),
        "name": ("name", None),
        "path": ("path", None),
        "is_read_only": ("isReadOnly", None),
        "old_value": ("oldValue", None),
        "new_value": ("newValue", None),
        "children": ("children", ListOf(Ref("EntraIdTenantItemRecursiveComparisonNode"))),
    }

    are_equal: bool
    name: str
    path: str
    is_read_only: bool | None | Unset = UNSET
    old_value: str | None | Unset = UNSET
    new_value: str | None | Unset = UNSET
    children: list[EntraIdTenantItemRecursiveComparisonNode] | None | Unset = UNSET
