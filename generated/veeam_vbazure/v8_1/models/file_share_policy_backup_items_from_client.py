from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .file_share_policy_file_share_from_client import FileSharePolicyFileShareFromClient
    from .file_share_policy_resource_group_from_client import FileSharePolicyResourceGroupFromClient
    from .file_share_policy_storage_account_from_client import FileSharePolicyStorageAccountFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicyBackupItemsFromClient(Model):
    """Items to protect with a file share policy."""

    _fields = {
        "file_shares": ("fileShares", ListOf(Ref("FileSharePolicyFileShareFromClient"))),
        "storage_accounts": ("storageAccounts", ListOf(Ref("FileSharePolicyStorageAccountFromClient"))),
        "resource_groups": ("resourceGroups", ListOf(Ref("FileSharePolicyResourceGroupFromClient"))),
    }

    file_shares: list[FileSharePolicyFileShareFromClient] | None | Unset = UNSET
    storage_accounts: list[FileSharePolicyStorageAccountFromClient] | None | Unset = UNSET
    resource_groups: list[FileSharePolicyResourceGroupFromClient] | None | Unset = UNSET
