from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, whole

if TYPE_CHECKING:
    from .e_session_bottleneck_type import ESessionBottleneckType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionProgress(Model):
    """How fast and how much data a task session has processed.

    Attributes:
        duration: Time spent so far, as text.
        processing_rate: Speed of processing, as text with its unit.
        bottleneck: Stage that slowed the work most.
        processed_size: Amount of source data covered.
        read_size: Amount of data read from the source.
        transferred_size: Amount of data sent to the target.
    """

    _fields = {
        "duration": ("duration", None),
        "processing_rate": ("processingRate", None),
        "bottleneck": ("bottleneck", EnumRef("ESessionBottleneckType")),
        "processed_size": ("processedSize", whole),
        "read_size": ("readSize", whole),
        "transferred_size": ("transferredSize", whole),
    }

    duration: str
    processing_rate: str | None
    bottleneck: ESessionBottleneckType
    processed_size: int | None
    read_size: int | None
    transferred_size: int | None
