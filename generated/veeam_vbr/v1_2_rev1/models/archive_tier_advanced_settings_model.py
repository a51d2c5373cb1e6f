from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchiveTierAdvancedSettingsModel(Model):
    """How backups are laid out when they go to the archive tier.

    Attributes:
        cost_optimized_archive_enabled: Whether archiving weighs the cost of storage.
        archive_deduplication_enabled: Whether archived data is deduplicated.
    """

    _fields = {
        "cost_optimized_archive_enabled": ("costOptimizedArchiveEnabled", None),
        "archive_deduplication_enabled": ("archiveDeduplicationEnabled", None),
    }

    cost_optimized_archive_enabled: bool | None | Unset = UNSET
    archive_deduplication_enabled: bool | None | Unset = UNSET
