from __future__ import annotations

from ..types import OpenEnum


class PrivateDnsSetting(OpenEnum):
    """How private DNS is managed: not at all, wholly automatically, or for A records only."""

    DISABLED = "Disabled"
    MANAGE_AUTOMATICALLY = "ManageAutomatically"
    MANAGE_A_RECORDS = "ManageARecords"
