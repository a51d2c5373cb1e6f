from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .file_share_policy_file_share_from_client import FileSharePolicyFileShareFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicyExcludedItemsFromClient(Model):
    """File shares to exclude from a file share policy."""

    _fields = {"file_shares": ("fileShares", ListOf(Ref("FileSharePolicyFileShareFromClient")))}

    file_shares: list[FileSharePolicyFileShareFromClient] | None | Unset = UNSET
