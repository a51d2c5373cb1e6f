from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_instant_recovery_mount_state import EInstantRecoveryMountState
    from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMRecoveryMount(Model):
    """A vSphere VM that runs from a backup through instant recovery, until it is migrated or unmounted.

    Attributes:
        id: Id to migrate or unmount the VM with.
        session_id: Id of the instant recovery session.
        spec: The request that the recovery was started with.
    """

    _fields = {
        "id": ("id", None),
        "session_id": ("sessionId", None),
        "state": ("state", EnumRef("EInstantRecoveryMountState")),
        "spec": ("spec", Ref("InstantViVMRecoverySpec")),
        "vm_name": ("vmName", None),
        "error_message": ("errorMessage", None),
    }

    id: str
    session_id: str
    state: EInstantRecoveryMountState
    spec: InstantViVMRecoverySpec
    vm_name: str
    error_message: str | None | Unset = UNSET
