from __future__ import annotations

from attrs import define

from ..types import whole
from .e_flr_platform_type import EFlrPlatformType
from .linux_flr_helper_appliance_resource_model import LinuxFlrHelperApplianceResourceModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HyperVLinuxFlrHelperApplianceResourceModel(LinuxFlrHelperApplianceResourceModel):
    """Where on Hyper-V the helper appliance for Linux file restore runs.

    Attributes:
        host: Hyper-V host that runs the appliance.
        network: Network that the appliance is attached to.
        vlan_id: VLAN of that network.
    """

    _fields = {"host": ("host", None), "network": ("network", None), "vlan_id": ("vlanId", whole)}

    host: str
    network: str
    vlan_id: int
    type_: EFlrPlatformType = EFlrPlatformType("HyperV")
