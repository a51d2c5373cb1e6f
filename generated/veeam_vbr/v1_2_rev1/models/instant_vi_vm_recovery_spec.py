from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
    from .secure_restore_spec import SecureRestoreSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMRecoverySpec(Model):
    """Request to start a vSphere VM straight from a restore point.

    Attributes:
        type_: Original or other place; it names the variant of this body.
        vm_tags_restore_enabled: Whether vSphere tags are restored too.
        nics_enabled: Whether the network adapters of the recovered VM are connected.
        power_up: Whether the recovered VM is powered on.
        reason: Free text that records why the recovery was done.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "type_": ("type", EnumRef("EInstantVMRecoveryModeType")),
        "secure_restore": ("secureRestore", Ref("SecureRestoreSpec")),
        "vm_tags_restore_enabled": ("vmTagsRestoreEnabled", None),
        "nics_enabled": ("nicsEnabled", None),
        "power_up": ("powerUp", None),
        "reason": ("reason", None),
    }
    _variants = (
        "type",
        {
            "OriginalLocation": "InstantViVMOriginalLocationRecoverySpec",
            "Customized": "InstantViVMCustomizedRecoverySpec",
        },
    )

    restore_point_id: str
    type_: EInstantVMRecoveryModeType
    secure_restore: SecureRestoreSpec
    vm_tags_restore_enabled: bool | None | Unset = UNSET
    nics_enabled: bool | None | Unset = UNSET
    power_up: bool | None | Unset = UNSET
    reason: str | None | Unset = UNSET
