from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_flr_type import EFlrType
from .flr_mount_spec import FlrMountSpec

if TYPE_CHECKING:
    from .linux_flr_helper_appliance_spec import LinuxFlrHelperApplianceSpec
    from .linux_flr_helper_host_model import LinuxFlrHelperHostModel
    from .linux_flr_original_host_spec import LinuxFlrOriginalHostSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxFlrMountSpec(FlrMountSpec):
    """Request to mount a Linux file system for file restore.

    Attributes:
        helper_host: Existing server to mount the disks on.
        helper_appliance: Appliance to mount the disks on.
        original_host: The machine that the backup was made of.
    """

    _fields = {
        "helper_host": ("helperHost", Ref("LinuxFlrHelperHostModel")),
        "helper_appliance": ("helperAppliance", Ref("LinuxFlrHelperApplianceSpec")),
        "original_host": ("originalHost", Ref("LinuxFlrOriginalHostSpec")),
    }

    helper_host: LinuxFlrHelperHostModel | None | Unset = UNSET
    helper_appliance: LinuxFlrHelperApplianceSpec | None | Unset = UNSET
    original_host: LinuxFlrOriginalHostSpec | None | Unset = UNSET
    type_: EFlrType = EFlrType("Linux")
