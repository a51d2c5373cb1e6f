from __future__ import annotations

from ..types import OpenEnum


class WorkerNetworkConfigurationType(OpenEnum):
    """Whether a worker configuration was made automatically or by a user."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"
