from __future__ import annotations

from ..types import OpenEnum


class EPeriodicallyKinds(OpenEnum):
    """Unit in which the interval of a periodic schedule is counted."""

    HOURS = "Hours"
    MINUTES = "Minutes"
    SECONDS = "Seconds"
    DAYS = "Days"
