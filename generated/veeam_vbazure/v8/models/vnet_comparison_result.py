from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .vnet_comparison_diff_type import VnetComparisonDiffType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetComparisonResult(Model):
    """One item of a comparison of virtual network configurations, changed or not; children hold what is inside it.

    Attributes:
        old: The value on the older side of the comparison.
        new: The value on the newer side of the comparison.
        children: Results for what is inside this item.
        can_expand: Whether there are details to look into.
    """

    _fields = {
        "name": ("name", None),
        "id": ("id", None),
        "resource_type": ("resourceType", None),
        "type_": ("type", EnumRef("VnetComparisonDiffType")),
        "old": ("old", None),
        "new": ("new", None),
        "children": ("children", ListOf(Ref("VnetComparisonResult"))),
        "can_expand": ("canExpand", None),
    }

    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    resource_type: str | None | Unset = UNSET
    type_: VnetComparisonDiffType | None | Unset = UNSET
    old: str | None | Unset = UNSET
    new: str | None | Unset = UNSET
    children: list[VnetComparisonResult] | None | Unset = UNSET
    can_expand: bool | None | Unset = UNSET
