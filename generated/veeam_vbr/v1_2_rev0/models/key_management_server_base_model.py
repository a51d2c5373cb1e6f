from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_key_management_server_type import EKeyManagementServerType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeyManagementServerBaseModel(Model):
    """A key management server (KMS); the type names the variant."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("EKeyManagementServerType")),
        "description": ("description", None),
    }
    _variants = ("type", {"KMS": "CommonKeyManagementServerModel"})

    id: str
    name: str
    type_: EKeyManagementServerType
    description: str | None | Unset = UNSET
