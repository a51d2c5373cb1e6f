from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .archive_tier_advanced_settings_model import ArchiveTierAdvancedSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchiveTierModel(Model):
    """The archive tier of a scale-out repository: where old backups go and when.

    Attributes:
        extent_id: Repository that serves as the archive extent.
        archive_period_days: Age in days from which backups go to the archive tier.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "extent_id": ("extentId", None),
        "archive_period_days": ("archivePeriodDays", whole),
        "advanced_settings": ("advancedSettings", Ref("ArchiveTierAdvancedSettingsModel")),
    }

    is_enabled: bool
    extent_id: str | None | Unset = UNSET
    archive_period_days: int | None | Unset = UNSET
    advanced_settings: ArchiveTierAdvancedSettingsModel | None | Unset = UNSET
