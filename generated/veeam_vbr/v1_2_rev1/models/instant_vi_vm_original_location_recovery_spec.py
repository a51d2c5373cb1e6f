from __future__ import annotations

from attrs import define

from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMOriginalLocationRecoverySpec(InstantViVMRecoverySpec):
    """Instant recovery of a vSphere VM to its original place."""

    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType("OriginalLocation")
