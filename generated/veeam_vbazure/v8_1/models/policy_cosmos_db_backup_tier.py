from __future__ import annotations

from ..types import OpenEnum


class PolicyCosmosDbBackupTier(OpenEnum):
    """Tier of Cosmos DB continuous backup: 7 or 30 days."""

    CONTINUOUS_7_DAYS = "Continuous7Days"
    CONTINUOUS_30_DAYS = "Continuous30Days"
