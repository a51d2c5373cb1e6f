from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .storage_account_performance import StorageAccountPerformance
    from .storage_account_redundancy import StorageAccountRedundancy


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageAccount(Model):
    """An Azure storage account and what it supports.

    Attributes:
        id: ID on the appliance.
        resource_id: Azure resource ID.
        sku_name: Name of the Azure SKU.
        removed_from_azure: Whether the storage account no longer exists in Azure.
        supports_tiering: Whether the account supports storage tiers.
        is_immutable_storage: Whether the account has immutable storage.
        is_immutable_storage_policy_locked: Whether its immutability policy is locked.
        tenant_id: ID of the Microsoft Entra tenant.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "resource_id": ("resourceId", None),
        "name": ("name", None),
        "sku_name": ("skuName", None),
        "performance": ("performance", EnumRef("StorageAccountPerformance")),
        "redundancy": ("redundancy", EnumRef("StorageAccountRedundancy")),
        "access_tier": ("accessTier", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "resource_group_name": ("resourceGroupName", None),
        "removed_from_azure": ("removedFromAzure", None),
        "supports_tiering": ("supportsTiering", None),
        "is_immutable_storage": ("isImmutableStorage", None),
        "is_immutable_storage_policy_locked": ("isImmutableStoragePolicyLocked", None),
        "subscription_id": ("subscriptionId", None),
        "tenant_id": ("tenantId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    sku_name: str | None | Unset = UNSET
    performance: StorageAccountPerformance | None | Unset = UNSET
    redundancy: StorageAccountRedundancy | None | Unset = UNSET
    access_tier: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    removed_from_azure: bool | None | Unset = UNSET
    supports_tiering: bool | None | Unset = UNSET
    is_immutable_storage: bool | None | Unset = UNSET
    is_immutable_storage_policy_locked: bool | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
