from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .virtual_machine_to_alternative_restore_options import VirtualMachineToAlternativeRestoreOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualMachineRestoreOptions(Model):
    """How to restore an Azure VM from a restore point.

    Attributes:
        reason: Reason for the restore, for the record.
        service_account_id: ID of the service account that performs the restore.
        source_service_account_id: ID of the service account used for the source of the restore.
        to_alternative: Where and as what to restore the VM, when it shall not go back to its original place.
        start_vm_after_restore: Whether to start the VM once it is restored.
    """

    _fields = {
        "reason": ("reason", None),
        "service_account_id": ("serviceAccountId", None),
        "source_service_account_id": ("sourceServiceAccountId", None),
        "to_alternative": ("toAlternative", Ref("VirtualMachineToAlternativeRestoreOptions")),
        "start_vm_after_restore": ("startVmAfterRestore", None),
    }

    reason: str
    service_account_id: str | None | Unset = UNSET
    source_service_account_id: str | None | Unset = UNSET
    to_alternative: VirtualMachineToAlternativeRestoreOptions | None | Unset = UNSET
    start_vm_after_restore: bool | None | Unset = UNSET
