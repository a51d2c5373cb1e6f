from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .file_share import FileShare
    from .file_share_policy_item_deleted_from_azure import FileSharePolicyItemDeletedFromAzure


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicyExcludedItem(Model):
    """One file share excluded from a file share policy.

    Attributes:
        deleted_item: Stands in for an item that no longer exists in Azure.
    """

    _fields = {
        "file_share": ("fileShare", Ref("FileShare")),
        "deleted_item": ("deletedItem", Ref("FileSharePolicyItemDeletedFromAzure")),
    }

    file_share: FileShare | None | Unset = UNSET
    deleted_item: FileSharePolicyItemDeletedFromAzure | None | Unset = UNSET
