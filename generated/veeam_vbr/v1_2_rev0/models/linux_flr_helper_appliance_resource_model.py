from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_flr_platform_type import EFlrPlatformType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxFlrHelperApplianceResourceModel(Model):
    """Where the helper appliance for Linux file restore runs; the type names the variant."""

    _fields = {"type_": ("type", EnumRef("EFlrPlatformType"))}
    _variants = (
        "type",
        {
            "VMware": "VmwareLinuxFlrHelperApplianceResourceModel",
            "HyperV": "HyperVLinuxFlrHelperApplianceResourceModel",
        },
    )

    type_: EFlrPlatformType
