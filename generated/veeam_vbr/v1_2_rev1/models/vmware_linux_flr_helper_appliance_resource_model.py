from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_flr_platform_type import EFlrPlatformType
from .linux_flr_helper_appliance_resource_model import LinuxFlrHelperApplianceResourceModel

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareLinuxFlrHelperApplianceResourceModel(LinuxFlrHelperApplianceResourceModel):
    """Where on vSphere the helper appliance for Linux file restore runs.

    Attributes:
        host: Host that runs the appliance.
        network: Network that the appliance is attached to.
    """

    _fields = {
        "host": ("host", Ref("InventoryObjectModel")),
        "resource_pool": ("resourcePool", Ref("InventoryObjectModel")),
        "network": ("network", Ref("InventoryObjectModel")),
    }

    host: InventoryObjectModel
    resource_pool: InventoryObjectModel
    network: InventoryObjectModel
    type_: EFlrPlatformType = EFlrPlatformType("VMware")
