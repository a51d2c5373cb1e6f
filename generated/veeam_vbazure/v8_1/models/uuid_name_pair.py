from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UuidNamePair(Model):
    """A short reference to an item by ID and name.

    Attributes:
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {"id": ("id", None), "name": ("name", None), "field_links": ("_links", Ref("LinksDictionary"))}

    id: str
    name: str
    field_links: LinksDictionary | None | Unset = UNSET
