from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, MapOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .key_vault_key import KeyVaultKey
    from .link_hal import LinkHAL


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PageOfKeyVaultKey(Model):
    """One page of keys of an Azure key vault.

    Attributes:
        offset: How many entries come before this page.
        limit: How many entries a page holds at most.
        total_count: How many entries there are on all pages; may be missing.
        field_links: Links to this page and to related ones, by relation. Set by the server.
        results: The entries of this page.
    """

    _fields = {
        "offset": ("offset", whole),
        "limit": ("limit", whole),
        "total_count": ("totalCount", whole),
        "field_links": ("_links", MapOf(Ref("LinkHAL"))),
        "results": ("results", ListOf(Ref("KeyVaultKey"))),
    }

    offset: int
    limit: int
    total_count: int | None | Unset = UNSET
    field_links: dict[str, LinkHAL] | None | Unset = UNSET
    results: list[KeyVaultKey] | None | Unset = UNSET
