from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .azure_environment import AzureEnvironment
    from .azure_subscription import AzureSubscription
    from .links_dictionary import LinksDictionary
    from .protected_file_share_storage_account import ProtectedFileShareStorageAccount
    from .region import Region
    from .resource_group import ResourceGroup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedFileShare(Model):
    """An Azure file share that has backups.

    Attributes:
        id: ID on the appliance.
        azure_id: Azure resource ID.
        storage_account: Storage account that holds the file share.
        size_in_mb: Size of the file share, in megabytes.
        last_backup: When the latest backup was made.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "azure_id": ("azureId", None),
        "name": ("name", None),
        "storage_account": ("storageAccount", Ref("ProtectedFileShareStorageAccount")),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "region_name": ("regionName", None),
        "size_in_mb": ("sizeInMb", whole),
        "subscription_id": ("subscriptionId", None),
        "last_backup": ("lastBackup", moment),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "region": ("region", Ref("Region")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    azure_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    storage_account: ProtectedFileShareStorageAccount | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    size_in_mb: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    last_backup: datetime.datetime | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
