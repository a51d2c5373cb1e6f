from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .file_share_policy_backup_item_type import FileSharePolicyBackupItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicyItemDeletedFromAzure(Model):
    """An item of a file share policy that no longer exists in Azure."""

    _fields = {"type_": ("type", EnumRef("FileSharePolicyBackupItemType")), "name": ("name", None), "id": ("id", None)}

    type_: FileSharePolicyBackupItemType | None | Unset = UNSET
    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
