from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_archive_storage_account_import_model import AzureArchiveStorageAccountImportModel
    from .azure_archive_storage_container_model import AzureArchiveStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .e_repository_type import ERepositoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureArchiveStorageImportSpec(Model):
    """An Azure archive repository to be imported.

    Attributes:
        unique_id: Identifies the repository in exports and imports.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "account": ("account", Ref("AzureArchiveStorageAccountImportModel")),
        "container": ("container", Ref("AzureArchiveStorageContainerModel")),
        "proxy_appliance": ("proxyAppliance", Ref("AzureStorageProxyModel")),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    account: AzureArchiveStorageAccountImportModel
    container: AzureArchiveStorageContainerModel
    proxy_appliance: AzureStorageProxyModel | None | Unset = UNSET
