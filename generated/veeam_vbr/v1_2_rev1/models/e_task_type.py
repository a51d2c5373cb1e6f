from __future__ import annotations

from ..types import OpenEnum


class ETaskType(OpenEnum):
    """Kinds of tasks."""

    COMMON = "Common"
    FLR_RESTORE = "FlrRestore"
    FLR_DOWNLOAD = "FlrDownload"
    FLR_SEARCH = "FlrSearch"
    HIERARCHY_RESCAN = "HierarchyRescan"
