from __future__ import annotations

from ..types import OpenEnum


class EConsumptionLimitKind(OpenEnum):
    """Unit of a limit on object storage use."""

    TB = "TB"
    PB = "PB"
