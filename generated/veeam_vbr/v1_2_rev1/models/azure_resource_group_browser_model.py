from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .azure_virtual_network_browser_model import AzureVirtualNetworkBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureResourceGroupBrowserModel(Model):
    """One Azure resource group with its virtual networks."""

    _fields = {
        "resource_group": ("resourceGroup", None),
        "virtual_networks": ("virtualNetworks", ListOf(Ref("AzureVirtualNetworkBrowserModel"))),
    }

    resource_group: str
    virtual_networks: list[AzureVirtualNetworkBrowserModel]
