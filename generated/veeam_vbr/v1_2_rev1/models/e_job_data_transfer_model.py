from __future__ import annotations

from ..types import OpenEnum


class EJobDataTransferModel(OpenEnum):
    """Whether job data goes straight to the target or through WAN accelerators."""

    DIRECT = "Direct"
    WAN_ACCELERATOR = "WANAccelerator"
