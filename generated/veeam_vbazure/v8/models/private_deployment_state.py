from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .message_service import MessageService
    from .private_dns_setting import PrivateDnsSetting
    from .storage_account_public_access import StorageAccountPublicAccess


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PrivateDeploymentState(Model):
    """How the appliance is deployed for private networks and whether a change of that mode is under way.

    Attributes:
        message_service: Azure service that carries messages between the appliance and its workers.
        private_deployment_enabled: Whether the private deployment mode is on.
        private_dns_zone_setting: How private DNS zones are managed.
        private_dns_zone_resource_group_id: ID of the resource group for the private DNS zones.
        auto_create_service_endpoints: Whether service endpoints are created automatically.
        is_updating: Whether a change of the mode is still being applied.
        error: Why the change of the mode failed, if it did. Set by the server.
    """

    _fields = {
        "message_service": ("messageService", EnumRef("MessageService")),
        "private_deployment_enabled": ("privateDeploymentEnabled", None),
        "private_dns_zone_setting": ("privateDnsZoneSetting", EnumRef("PrivateDnsSetting")),
        "private_dns_zone_resource_group_id": ("privateDnsZoneResourceGroupId", None),
        "auto_create_service_endpoints": ("autoCreateServiceEndpoints", None),
        "storage_account_public_access": ("storageAccountPublicAccess", EnumRef("StorageAccountPublicAccess")),
        "is_updating": ("isUpdating", None),
        "error": ("error", None),
    }

    message_service: MessageService | None | Unset = UNSET
    private_deployment_enabled: bool | None | Unset = UNSET
    private_dns_zone_setting: PrivateDnsSetting | None | Unset = UNSET
    private_dns_zone_resource_group_id: str | None | Unset = UNSET
    auto_create_service_endpoints: bool | None | Unset = UNSET
    storage_account_public_access: StorageAccountPublicAccess | None | Unset = UNSET
    is_updating: bool | None | Unset = UNSET
    error: str | None | Unset = UNSET
