from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .private_dns_setting import PrivateDnsSetting
    from .storage_account_public_access import StorageAccountPublicAccess


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetDeploymentModeRequest(Model):
    """The deployment mode to switch the appliance to, with its DNS and storage settings.

    Attributes:
        private_deployment_enabled: Whether to turn the private deployment mode on.
        auto_create_service_endpoints: Whether to create service endpoints automatically.
        private_dns_zone_setting: How private DNS zones shall be managed.
        private_dns_zone_resource_group_id: ID of the resource group for the private DNS zones.
        storage_account_public_access: What to do about public access to the storage account.
    """

    _fields = {
        "private_deployment_enabled": ("privateDeploymentEnabled", None),
        "auto_create_service_endpoints": ("autoCreateServiceEndpoints", None),
        "private_dns_zone_setting": ("privateDnsZoneSetting", EnumRef("PrivateDnsSetting")),
        "private_dns_zone_resource_group_id": ("privateDnsZoneResourceGroupId", None),
        "storage_account_public_access": ("storageAccountPublicAccess", EnumRef("StorageAccountPublicAccess")),
    }

    private_deployment_enabled: bool
    auto_create_service_endpoints: bool
    private_dns_zone_setting: PrivateDnsSetting | None | Unset = UNSET
    private_dns_zone_resource_group_id: str | None | Unset = UNSET
    storage_account_public_access: StorageAccountPublicAccess | None | Unset = UNSET
