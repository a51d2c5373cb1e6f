from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageCloudCredentialsModel(CloudCredentialsModel):
    """A cloud credentials record for an Azure storage account, without its shared key.

    Attributes:
        account: Name of the storage account.
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {"account": ("account", None), "unique_id": ("uniqueId", None)}

    account: str
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureStorage")
