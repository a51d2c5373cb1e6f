from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_flr_item_state_type import EFlrItemStateType
    from .e_flr_item_type import EFlrItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseFiltrationModel(Model):
    """Conditions that narrow a listing of mounted files and folders.

    Attributes:
        item_states: Keeps only items in these states of comparison with production.
        item_types: Keeps only items of these types.
    """

    _fields = {
        "item_states": ("itemStates", ListOf(EnumRef("EFlrItemStateType"))),
        "item_types": ("itemTypes", ListOf(EnumRef("EFlrItemType"))),
    }

    item_states: list[EFlrItemStateType] | None | Unset = UNSET
    item_types: list[EFlrItemType] | None | Unset = UNSET
