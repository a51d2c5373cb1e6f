from __future__ import annotations

from ..types import OpenEnum


class EGuestFSIndexingMode(OpenEnum):
    """Whether a guest file system is indexed not at all, fully, without the listed folders, or only in them."""

    DISABLE = "disable"
    INDEX_ALL = "indexAll"
    INDEX_ALL_EXCEPT = "indexAllExcept"
    INDEX_ONLY = "indexOnly"
