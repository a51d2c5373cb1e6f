from __future__ import annotations

from ..types import OpenEnum


class ESpeedUnit(OpenEnum):
    """Units of transfer speed; MbitPerSpec is the server's spelling of megabits per second."""

    KBYTE_PER_SEC = "KbytePerSec"
    MBIT_PER_SPEC = "MbitPerSpec"
    MBYTE_PER_SEC = "MbytePerSec"
