from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_compute_browser_filters import AzureComputeBrowserFilters


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeBrowserSpec(CloudBrowserSpec):
    """Asks the cloud browser for the Azure compute resources that a cloud credentials record can see."""

    _fields = {"filters": ("filters", Ref("AzureComputeBrowserFilters"))}

    filters: AzureComputeBrowserFilters | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureCompute")
