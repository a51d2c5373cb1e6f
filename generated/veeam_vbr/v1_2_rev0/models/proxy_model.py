from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyModel(Model):
    """A backup proxy; the type names the variant."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EProxyType")),
    }
    _variants = ("type", {"ViProxy": "ViProxyModel"})

    id: str
    name: str
    description: str
    type_: EProxyType
