from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, MapOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .file_level_restored_item import FileLevelRestoredItem
    from .link_hal import LinkHAL


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PageOfFileLevelRestoredItem(Model):
    """One page of items restored from Azure VMs.

    Attributes:
        offset: How many items come before this page.
        limit: The page size that was asked for.
        total_count: How many items there are on all pages; may be missing.
        field_links: Links to related requests. Set by the server.
        results: The items restored from Azure VMs on this page.
    """

    _fields = {
        "offset": ("offset", whole),
        "limit": ("limit", whole),
        "total_count": ("totalCount", whole),
        "field_links": ("_links", MapOf(Ref("LinkHAL"))),
        "results": ("results", ListOf(Ref("FileLevelRestoredItem"))),
    }

    offset: int
    limit: int
    total_count: int | None | Unset = UNSET
    field_links: dict[str, LinkHAL] | None | Unset = UNSET
    results: list[FileLevelRestoredItem] | None | Unset = UNSET
