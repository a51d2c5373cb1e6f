from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_job_data_transfer_model import EJobDataTransferModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WanAcceleratorSettingsModel(Model):
    """Whether data goes directly or through WAN accelerators.

    Attributes:
        source_wan_accelerator_id: Id of the WAN accelerator at the source, when transferMode is WANAccelerator.
        target_wan_accelerator_id: Id of the WAN accelerator at the target, when transferMode is WANAccelerator.
    """

    _fields = {
        "transfer_mode": ("transferMode", EnumRef("EJobDataTransferModel")),
        "source_wan_accelerator_id": ("sourceWANAcceleratorId", None),
        "target_wan_accelerator_id": ("targetWANAcceleratorId", None),
    }

    transfer_mode: EJobDataTransferModel
    source_wan_accelerator_id: str | None | Unset = UNSET
    target_wan_accelerator_id: str | None | Unset = UNSET
