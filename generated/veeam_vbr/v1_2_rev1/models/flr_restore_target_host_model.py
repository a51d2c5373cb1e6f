from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_flr_platform_type import EFlrPlatformType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrRestoreTargetHostModel(Model):
    """Machine that files are restored to.

    Attributes:
        type_: Platform of the machine; it names the variant of this object.
    """

    _fields = {"type_": ("type", EnumRef("EFlrPlatformType"))}
    _variants = (
        "type",
        {
            "VMware": "VmwareFlrRestoreTargetHostModel",
            "HyperV": "HyperVFlrRestoreTargetHostModel",
            "Agent": "AgentFlrRestoreTargetHostModel",
        },
    )

    type_: EFlrPlatformType
