from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .tag_from_client import TagFromClient
    from .user_scripts import UserScripts


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnapshotSettings(Model):
    """How a backup policy takes snapshots of Azure VMs: tags, application consistency and scripts.

    Attributes:
        additional_tags: Tags to put on the snapshots besides any copied ones.
        copy_original_tags: Whether to copy the tags of the source onto the snapshots.
        application_aware_snapshot: Whether to take application-aware snapshots.
        user_scripts: Scripts that run in the VM before and after the snapshot.
    """

    _fields = {
        "additional_tags": ("additionalTags", ListOf(Ref("TagFromClient"))),
        "copy_original_tags": ("copyOriginalTags", None),
        "application_aware_snapshot": ("applicationAwareSnapshot", None),
        "user_scripts": ("userScripts", Ref("UserScripts")),
    }

    additional_tags: list[TagFromClient] | None | Unset = UNSET
    copy_original_tags: bool | None | Unset = UNSET
    application_aware_snapshot: bool | None | Unset = UNSET
    user_scripts: UserScripts | None | Unset = UNSET
