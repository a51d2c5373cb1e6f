from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageCloudCredentialsSpec(CloudCredentialsSpec):
    """An Azure storage account and its shared key to be stored as a cloud credentials record.

    Attributes:
        account: Name of the storage account.
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {"account": ("account", None), "shared_key": ("sharedKey", None), "unique_id": ("uniqueId", None)}

    account: str
    shared_key: str
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureStorage")
