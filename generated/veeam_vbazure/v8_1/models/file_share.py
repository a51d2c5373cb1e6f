from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShare(Model):
    """An Azure file share.

    Attributes:
        id: Identifies the file share on the appliance.
        azure_id: Azure resource ID of the file share.
    """

    _fields = {
        "id": ("id", None),
        "azure_id": ("azureId", None),
        "name": ("name", None),
        "access_tier": ("accessTier", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "storage_account_name": ("storageAccountName", None),
        "resource_group_name": ("resourceGroupName", None),
        "size": ("size", whole),
        "subscription_id": ("subscriptionId", None),
        "tenant_id": ("tenantId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    azure_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    access_tier: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    storage_account_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    size: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
