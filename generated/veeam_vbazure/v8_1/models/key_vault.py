from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeyVault(Model):
    """An Azure key vault."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "subscription_id": ("subscriptionId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
