from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .standard_account_kind import StandardAccountKind


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StandardAccount(Model):
    """Stored credentials for an SMTP server or a database.

    Attributes:
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "kind": ("kind", EnumRef("StandardAccountKind")),
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "username": ("username", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    kind: StandardAccountKind | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    username: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
