from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualNetworkSubnetBase(Model):
    """A subnet of a virtual network."""

    _fields = {"name": ("name", None), "address_space": ("addressSpace", None)}

    name: str | None | Unset = UNSET
    address_space: str | None | Unset = UNSET
