from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .cosmos_db_account_type_from_client import CosmosDbAccountTypeFromClient
    from .protection_status import ProtectionStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbExportOptions(Model):
    """Selects the Cosmos DB accounts to export.

    Attributes:
        subscription_id: Keeps only resources of this Azure subscription.
        tenant_id: Keeps only resources of this Microsoft Entra tenant.
        region_ids: Keeps only resources in these Azure regions.
        cosmos_db_account_ids: Cosmos DB accounts to export.
        account_types: Keeps only accounts of these kinds.
        soft_deleted: Whether to look at resources that were deleted but can still be recovered.
        cosmos_db_accounts_from_protected_regions: Whether to keep only accounts in protected regions.
        protection_status: Keeps only resources with one of these protection states.
    """

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "search_pattern": ("searchPattern", None),
        "region_ids": ("regionIds", ListOf(None)),
        "cosmos_db_account_ids": ("cosmosDbAccountIds", ListOf(None)),
        "account_types": ("accountTypes", ListOf(EnumRef("CosmosDbAccountTypeFromClient"))),
        "soft_deleted": ("softDeleted", None),
        "cosmos_db_accounts_from_protected_regions": ("cosmosDbAccountsFromProtectedRegions", None),
        "protection_status": ("protectionStatus", ListOf(EnumRef("ProtectionStatus"))),
    }

    subscription_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    region_ids: list[str] | None | Unset = UNSET
    cosmos_db_account_ids: list[str] | None | Unset = UNSET
    account_types: list[CosmosDbAccountTypeFromClient] | None | Unset = UNSET
    soft_deleted: bool | None | Unset = UNSET
    cosmos_db_accounts_from_protected_regions: bool | None | Unset = UNSET
    protection_status: list[ProtectionStatus] | None | Unset = UNSET
