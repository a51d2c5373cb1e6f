from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, MapOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .file_share_policy_backup_item import FileSharePolicyBackupItem
    from .link_hal import LinkHAL


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PageOfFileSharePolicyBackupItem(Model):
    """One page of file shares and other items that a policy is set to protect.

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
        "results": ("results", ListOf(Ref("FileSharePolicyBackupItem"))),
    }

    offset: int
    limit: int
    total_count: int | None | Unset = UNSET
    field_links: dict[str, LinkHAL] | None | Unset = UNSET
    results: list[FileSharePolicyBackupItem] | None | Unset = UNSET
