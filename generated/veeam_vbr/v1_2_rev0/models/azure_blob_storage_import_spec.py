from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .azure_blob_storage_account_import_model import AzureBlobStorageAccountImportModel
    from .azure_blob_storage_container_model import AzureBlobStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .e_repository_type import ERepositoryType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobStorageImportSpec(Model):
    """An Azure Blob repository to be imported.

    Attributes:
        unique_id: Identifies the repository in exports and imports.
        enable_task_limit: Whether maxTaskCount applies.
        max_task_count: Most tasks that may use the repository at the same time.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "account": ("account", Ref("AzureBlobStorageAccountImportModel")),
        "container": ("container", Ref("AzureBlobStorageContainerModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
        "enable_task_limit": ("enableTaskLimit", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("AzureStorageProxyModel")),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    account: AzureBlobStorageAccountImportModel
    container: AzureBlobStorageContainerModel
    mount_server: MountServerSettingsImportSpec
    enable_task_limit: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: AzureStorageProxyModel | None | Unset = UNSET
