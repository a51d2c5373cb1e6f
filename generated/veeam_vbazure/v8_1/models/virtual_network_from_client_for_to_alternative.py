from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualNetworkFromClientForToAlternative(Model):
    """The virtual network to which a restored Azure VM shall be connected."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "region_name": ("regionName", None),
        "address_spaces": ("addressSpaces", ListOf(None)),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    address_spaces: list[str] | None | Unset = UNSET
