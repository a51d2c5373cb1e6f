from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .azure_blob_storage_account_model import AzureBlobStorageAccountModel
    from .azure_blob_storage_container_model import AzureBlobStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .mount_server_settings_model import MountServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobStorageSpec(RepositorySpec):
    """A repository on Azure Blob storage to be added.

    Attributes:
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may use the repository at the same time.
        proxy_appliance: Helper machine in Azure that works on the data close to the storage.
    """

    _fields = {
        "account": ("account", Ref("AzureBlobStorageAccountModel")),
        "container": ("container", Ref("AzureBlobStorageContainerModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("AzureStorageProxyModel")),
    }

    account: AzureBlobStorageAccountModel
    container: AzureBlobStorageContainerModel
    mount_server: MountServerSettingsModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: AzureStorageProxyModel | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("AzureBlob")
