from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, ListOf, Model, Ref

if TYPE_CHECKING:
    from .e_protected_computer_type import EProtectedComputerType
    from .protected_computer_group_model import ProtectedComputerGroupModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedComputerModel(Model):
    """A computer protected by an agent."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("EProtectedComputerType")),
        "protection_groups": ("protectionGroups", ListOf(Ref("ProtectedComputerGroupModel"))),
    }

    id: str
    name: str
    type_: EProtectedComputerType
    protection_groups: list[ProtectedComputerGroupModel]
