from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .retention_setting import RetentionSetting


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RetentionSettings(Model):
    """Global retention settings of the appliance.

    Attributes:
        sessions_settings: How long session records are kept.
        obsolete_snapshots_settings: How long obsolete snapshots are kept.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "sessions_settings": ("sessionsSettings", Ref("RetentionSetting")),
        "obsolete_snapshots_settings": ("obsoleteSnapshotsSettings", Ref("RetentionSetting")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    sessions_settings: RetentionSetting
    obsolete_snapshots_settings: RetentionSetting
    field_links: LinksDictionary | None | Unset = UNSET
