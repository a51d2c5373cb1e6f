from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek
    from .e_script_periodicity_type import EScriptPeriodicityType
    from .script_command import ScriptCommand


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobScriptsSettingsModel(Model):
    """Scripts that run before and after a job.

    Attributes:
        pre_command: Runs before the job.
        post_command: Runs after the job.
        run_script_every: Every how many backup sessions the scripts run, when periodicityType is BackupSessions.
        day_of_week: Days on which the scripts run, when periodicityType is Days.
    """

    _fields = {
        "pre_command": ("preCommand", Ref("ScriptCommand")),
        "post_command": ("postCommand", Ref("ScriptCommand")),
        "periodicity_type": ("periodicityType", EnumRef("EScriptPeriodicityType")),
        "run_script_every": ("runScriptEvery", whole),
        "day_of_week": ("dayOfWeek", ListOf(EnumRef("EDayOfWeek"))),
    }

    pre_command: ScriptCommand | None | Unset = UNSET
    post_command: ScriptCommand | None | Unset = UNSET
    periodicity_type: EScriptPeriodicityType | None | Unset = UNSET
    run_script_every: int | None | Unset = UNSET
    day_of_week: list[EDayOfWeek] | None | Unset = UNSET
