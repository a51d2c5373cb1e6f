from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec

if TYPE_CHECKING:
    from .instant_vi_vm_customized_recovery_datastore_spec import InstantViVMCustomizedRecoveryDatastoreSpec
    from .instant_vi_vm_customized_recovery_destination_spec import InstantViVMCustomizedRecoveryDestinationSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstantViVMCustomizedRecoverySpec(InstantViVMRecoverySpec):
    """Instant recovery of a vSphere VM to a place of one's choice.

    Attributes:
        overwrite: Whether a VM that stands in the way is overwritten.
    """

    _fields = {
        "datastore": ("datastore", Ref("InstantViVMCustomizedRecoveryDatastoreSpec")),
        "destination": ("destination", Ref("InstantViVMCustomizedRecoveryDestinationSpec")),
        "overwrite": ("overwrite", None),
    }

    datastore: InstantViVMCustomizedRecoveryDatastoreSpec
    destination: InstantViVMCustomizedRecoveryDestinationSpec | None | Unset = UNSET
    overwrite: bool | None | Unset = UNSET
    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType("Customized")
