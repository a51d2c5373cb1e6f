from __future__ import annotations

from ..types import OpenEnum


class EBackupExclusionPolicy(OpenEnum):
    """Whether a list of files is ignored, left out of the backup, or the only thing backed up."""

    DISABLED = "disabled"
    EXCLUDE_ONLY = "excludeOnly"
    INCLUDE_ONLY = "includeOnly"
