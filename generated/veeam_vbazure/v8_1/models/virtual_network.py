from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualNetwork(Model):
    """An Azure virtual network.

    Attributes:
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "region_name": ("regionName", None),
        "address_spaces": ("addressSpaces", ListOf(None)),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    address_spaces: list[str] | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
