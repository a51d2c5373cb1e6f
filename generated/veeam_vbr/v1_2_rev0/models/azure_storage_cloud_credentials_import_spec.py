from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageCloudCredentialsImportSpec(Model):
    """An Azure storage account key to be imported as a cloud credentials record.

    Attributes:
        unique_id: Identifies the record in exports and imports.
        account: Name of the storage account.
    """

    _fields = {
        "type_": ("type", EnumRef("ECloudCredentialsType")),
        "unique_id": ("uniqueId", None),
        "account": ("account", None),
        "shared_key": ("sharedKey", None),
        "description": ("description", None),
    }

    type_: ECloudCredentialsType
    unique_id: str
    account: str
    shared_key: str
    description: str | None | Unset = UNSET
