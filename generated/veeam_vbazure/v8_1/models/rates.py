from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Rates(Model):
    """How much data a run read, processed and transferred, in bytes, and how fast.

    Attributes:
        total_data_bytes: All data of the resource, in bytes.
        read_data_bytes: Data read from the source, in bytes.
        processed_data_bytes: Data processed, in bytes.
        transferred_data_bytes: Data sent to the target, in bytes.
        processing_rate_bytes_per_second: Processing speed, in bytes per second.
    """

    _fields = {
        "total_data_bytes": ("totalDataBytes", whole),
        "read_data_bytes": ("readDataBytes", whole),
        "processed_data_bytes": ("processedDataBytes", whole),
        "transferred_data_bytes": ("transferredDataBytes", whole),
        "processing_rate_bytes_per_second": ("processingRateBytesPerSecond", whole),
    }

    total_data_bytes: int | None | Unset = UNSET
    read_data_bytes: int | None | Unset = UNSET
    processed_data_bytes: int | None | Unset = UNSET
    transferred_data_bytes: int | None | Unset = UNSET
    processing_rate_bytes_per_second: int | None | Unset = UNSET
