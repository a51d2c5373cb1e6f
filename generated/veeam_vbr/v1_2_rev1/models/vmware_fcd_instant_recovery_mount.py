from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_instant_recovery_mount_state import EInstantRecoveryMountState
    from .vmware_fcd_instant_recovery_disk_info import VmwareFcdInstantRecoveryDiskInfo
    from .vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdInstantRecoveryMount(Model):
    """FCDs (first class disks) that run from a backup through instant recovery, until they are migrated or dismounted.

    Attributes:
        id: Id to migrate or dismount the disks with.
        session_id: Id of the instant recovery session.
        spec: The request that the recovery was started with.
    """

    _fields = {
        "id": ("id", None),
        "session_id": ("sessionId", None),
        "state": ("state", EnumRef("EInstantRecoveryMountState")),
        "spec": ("spec", Ref("VmwareFcdInstantRecoverySpec")),
        "error_message": ("errorMessage", None),
        "mounted_disks": ("mountedDisks", ListOf(Ref("VmwareFcdInstantRecoveryDiskInfo"))),
    }

    id: str
    session_id: str
    state: EInstantRecoveryMountState
    spec: VmwareFcdInstantRecoverySpec
    error_message: str | None | Unset = UNSET
    mounted_disks: list[VmwareFcdInstantRecoveryDiskInfo] | None | Unset = UNSET
