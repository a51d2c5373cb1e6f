from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageItemCreationConfig(Model):
    """Blob container to create in a storage account.

    Attributes:
        name: Name of the new container. Minimum length 1.
        account_id: Service account used to create the container.
    """

    _fields = {"name": ("name", None), "account_id": ("accountId", None)}

    name: str
    account_id: str
