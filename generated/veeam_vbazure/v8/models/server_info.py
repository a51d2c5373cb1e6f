from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_environment import AzureEnvironment
    from .disabled_sections import DisabledSections


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServerInfo(Model):
    """Where in Azure the backup appliance runs.

    Attributes:
        subscription_id: Set by the server.
        server_name: Set by the server.
        azure_region: ID of the Azure region. Set by the server.
        azure_region_name: Set by the server.
        azure_vm_id: Azure ID of the appliance VM. Set by the server.
        resource_group: Set by the server.
        virtual_machine_unique_id: Unique ID that Azure gives the appliance VM. Set by the server.
        disabled_sections: Parts of the product that are switched off.
    """

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "server_name": ("serverName", None),
        "azure_region": ("azureRegion", None),
        "azure_region_name": ("azureRegionName", None),
        "azure_vm_id": ("azureVmId", None),
        "resource_group": ("resourceGroup", None),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "virtual_machine_unique_id": ("virtualMachineUniqueId", None),
        "disabled_sections": ("DisabledSections", Ref("DisabledSections")),
    }

    subscription_id: str | None | Unset = UNSET
    server_name: str | None | Unset = UNSET
    azure_region: str | None | Unset = UNSET
    azure_region_name: str | None | Unset = UNSET
    azure_vm_id: str | None | Unset = UNSET
    resource_group: str | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    virtual_machine_unique_id: str | None | Unset = UNSET
    disabled_sections: DisabledSections | None | Unset = UNSET
