from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .azure_archive_storage_account_model import AzureArchiveStorageAccountModel
    from .azure_archive_storage_container_model import AzureArchiveStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureArchiveStorageSpec(RepositorySpec):
    """A repository on Azure archive storage to be added.

    Attributes:
        proxy_appliance: Helper machine in Azure for the transfer to the archive storage.
    """

    _fields = {
        "account": ("account", Ref("AzureArchiveStorageAccountModel")),
        "container": ("container", Ref("AzureArchiveStorageContainerModel")),
        "proxy_appliance": ("proxyAppliance", Ref("AzureStorageProxyModel")),
    }

    account: AzureArchiveStorageAccountModel
    container: AzureArchiveStorageContainerModel
    proxy_appliance: AzureStorageProxyModel
    type_: ERepositoryType = ERepositoryType("AzureArchive")
