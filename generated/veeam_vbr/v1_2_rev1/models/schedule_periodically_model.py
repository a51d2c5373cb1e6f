from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_periodically_kinds import EPeriodicallyKinds


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SchedulePeriodicallyModel(Model):
    """Whether a job runs again and again at a fixed interval.

    Attributes:
        is_enabled: The server's default is false.
        periodically_kind: Unit that frequency is counted in.
        frequency: Length of the interval, in units of periodicallyKind.
        backup_window: Hours in which runs may happen.
        start_time_within_an_hour: Minute of the hour at which runs start.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "periodically_kind": ("periodicallyKind", EnumRef("EPeriodicallyKinds")),
        "frequency": ("frequency", whole),
        "backup_window": ("backupWindow", Ref("BackupWindowSettingModel")),
        "start_time_within_an_hour": ("startTimeWithinAnHour", whole),
    }

    is_enabled: bool
    periodically_kind: EPeriodicallyKinds | None | Unset = UNSET
    frequency: int | None | Unset = UNSET
    backup_window: BackupWindowSettingModel | None | Unset = UNSET
    start_time_within_an_hour: int | None | Unset = UNSET
