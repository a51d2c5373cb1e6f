from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .tag_from_client import TagFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ManualSnapshotSettings(Model):
    """Azure tags for snapshots that are created by hand.

    Attributes:
        additional_tags: Tags to add to the snapshots.
        copy_original_tags: Whether to copy the tags of the source to the snapshots.
    """

    _fields = {
        "additional_tags": ("additionalTags", ListOf(Ref("TagFromClient"))),
        "copy_original_tags": ("copyOriginalTags", None),
    }

    additional_tags: list[TagFromClient] | None | Unset = UNSET
    copy_original_tags: bool | None | Unset = UNSET
