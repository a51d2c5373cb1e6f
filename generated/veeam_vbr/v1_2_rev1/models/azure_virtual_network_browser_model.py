from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureVirtualNetworkBrowserModel(Model):
    """One Azure virtual network with the names of its subnets."""

    _fields = {"virtual_network_name": ("virtualNetworkName", None), "subnets": ("subnets", ListOf(None))}

    virtual_network_name: str | None | Unset = UNSET
    subnets: list[str] | None | Unset = UNSET
