from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultInfo(Model):
    """A storage vault in Veeam Data Cloud.

    Attributes:
        read_only_reason: Why the vault is read-only, if it is.
    """

    _fields = {
        "id": ("id", whole),
        "name": ("name", None),
        "storage_account_name": ("storageAccountName", None),
        "storage_container_name": ("storageContainerName", None),
        "is_read_only": ("isReadOnly", None),
        "read_only_reason": ("readOnlyReason", None),
    }

    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    storage_account_name: str | None | Unset = UNSET
    storage_container_name: str | None | Unset = UNSET
    is_read_only: bool | None | Unset = UNSET
    read_only_reason: str | None | Unset = UNSET
