from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .file_share import FileShare
    from .file_share_policy_item_deleted_from_azure import FileSharePolicyItemDeletedFromAzure
    from .resource_group import ResourceGroup
    from .storage_account import StorageAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicyBackupItem(Model):
    """One item selected for a file share policy; the property that is set tells what kind of item it is.

    Attributes:
        deleted_item: Stands in for an item that no longer exists in Azure.
    """

    _fields = {
        "file_share": ("fileShare", Ref("FileShare")),
        "storage_account": ("storageAccount", Ref("StorageAccount")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "deleted_item": ("deletedItem", Ref("FileSharePolicyItemDeletedFromAzure")),
    }

    file_share: FileShare | None | Unset = UNSET
    storage_account: StorageAccount | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    deleted_item: FileSharePolicyItemDeletedFromAzure | None | Unset = UNSET
