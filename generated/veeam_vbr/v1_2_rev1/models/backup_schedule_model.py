from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .schedule_after_this_job_model import ScheduleAfterThisJobModel
    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel
    from .schedule_retry_model import ScheduleRetryModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupScheduleModel(Model):
    """When a job runs by itself, how it retries and in which hours it may run.

    Attributes:
        run_automatically: Whether the job is scheduled at all; otherwise it only runs when started. The server's default is false.
        continuously: Runs the job again as soon as it has ended.
        after_this_job: Runs the job when another job has ended.
        backup_window: Hours in which the job is allowed to run.
    """

    _fields = {
        "run_automatically": ("runAutomatically", None),
        "daily": ("daily", Ref("ScheduleDailyModel")),
        "monthly": ("monthly", Ref("ScheduleMonthlyModel")),
        "periodically": ("periodically", Ref("SchedulePeriodicallyModel")),
        "continuously": ("continuously", Ref("ScheduleBackupWindowModel")),
        "after_this_job": ("afterThisJob", Ref("ScheduleAfterThisJobModel")),
        "retry": ("retry", Ref("ScheduleRetryModel")),
        "backup_window": ("backupWindow", Ref("ScheduleBackupWindowModel")),
    }

    run_automatically: bool
    daily: ScheduleDailyModel | None | Unset = UNSET
    monthly: ScheduleMonthlyModel | None | Unset = UNSET
    periodically: SchedulePeriodicallyModel | None | Unset = UNSET
    continuously: ScheduleBackupWindowModel | None | Unset = UNSET
    after_this_job: ScheduleAfterThisJobModel | None | Unset = UNSET
    retry: ScheduleRetryModel | None | Unset = UNSET
    backup_window: ScheduleBackupWindowModel | None | Unset = UNSET
