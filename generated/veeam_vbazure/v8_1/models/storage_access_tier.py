from __future__ import annotations

from ..types import OpenEnum


class StorageAccessTier(OpenEnum):
    """Azure access tier in which the data of a restore point lies; Inferred comes from the storage account."""

    HOT = "Hot"
    COOL = "Cool"
    ARCHIVE = "Archive"
    INFERRED = "Inferred"
    COLD = "Cold"
