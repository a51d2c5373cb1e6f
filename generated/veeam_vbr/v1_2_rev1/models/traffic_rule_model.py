from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_speed_unit import ESpeedUnit


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrafficRuleModel(Model):
    """A rule that encrypts or throttles traffic between two address ranges.

    Attributes:
        throttling_unit: Unit that throttlingValue is counted in.
        throttling_value: Speed limit, in units of throttlingUnit, used when throttlingEnabled is true.
        throttling_window_options: Hours in which throttling applies, used when throttlingWindowEnabled is true.
    """

    _fields = {
        "name": ("name", None),
        "source_ip_start": ("sourceIPStart", None),
        "source_ip_end": ("sourceIPEnd", None),
        "target_ip_start": ("targetIPStart", None),
        "target_ip_end": ("targetIPEnd", None),
        "id": ("id", None),
        "encryption_enabled": ("encryptionEnabled", None),
        "throttling_enabled": ("throttlingEnabled", None),
        "throttling_unit": ("throttlingUnit", EnumRef("ESpeedUnit")),
        "throttling_value": ("throttlingValue", whole),
        "throttling_window_enabled": ("throttlingWindowEnabled", None),
        "throttling_window_options": ("throttlingWindowOptions", Ref("BackupWindowSettingModel")),
    }

    name: str
    source_ip_start: str
    source_ip_end: str
    target_ip_start: str
    target_ip_end: str
    id: str | None | Unset = UNSET
    encryption_enabled: bool | None | Unset = UNSET
    throttling_enabled: bool | None | Unset = UNSET
    throttling_unit: ESpeedUnit | None | Unset = UNSET
    throttling_value: int | None | Unset = UNSET
    throttling_window_enabled: bool | None | Unset = UNSET
    throttling_window_options: BackupWindowSettingModel | None | Unset = UNSET
