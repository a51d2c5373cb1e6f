from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .protection_status import ProtectionStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShareExportOptions(Model):
    """Selects the file shares to export.

    Attributes:
        file_share_ids: File shares to export.
        region_ids: Keeps only resources in these Azure regions.
        subscription_id: Keeps only resources of this Azure subscription.
        tenant_id: Keeps only resources of this Microsoft Entra tenant.
        file_share_from_protected_regions: Whether to keep only file shares in protected regions.
        protection_status: Keeps only resources with one of these protection states.
    """

    _fields = {
        "file_share_ids": ("fileShareIds", ListOf(None)),
        "region_ids": ("regionIds", ListOf(None)),
        "search_pattern": ("searchPattern", None),
        "subscription_id": ("subscriptionId", None),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "file_share_from_protected_regions": ("fileShareFromProtectedRegions", None),
        "protection_status": ("protectionStatus", ListOf(EnumRef("ProtectionStatus"))),
    }

    file_share_ids: list[str] | None | Unset = UNSET
    region_ids: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    file_share_from_protected_regions: bool | None | Unset = UNSET
    protection_status: list[ProtectionStatus] | None | Unset = UNSET
