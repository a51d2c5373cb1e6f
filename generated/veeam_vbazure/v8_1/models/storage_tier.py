from __future__ import annotations

from ..types import OpenEnum


class StorageTier(OpenEnum):
    """Azure storage tier of a repository; Inferred comes from the storage account."""

    INFERRED = "Inferred"
    HOT = "Hot"
    COOL = "Cool"
    ARCHIVE = "Archive"
    UNKNOWN = "Unknown"
    COLD = "Cold"
