from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .month import Month
    from .month_magnet_type import MonthMagnetType
    from .sla_duration_type import SlaDurationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchiveSlaSchedule(Model):
    """Archive part of an SLA template: in which months backups are archived and how long the archive is kept.

    Attributes:
        selected_months: Months in which the schedule applies.
        monthly_type: Which day of the month the schedule means.
        store_for: How long restore points are kept, in storeForUnit.
    """

    _fields = {
        "schedule_enabled": ("scheduleEnabled", None),
        "selected_months": ("selectedMonths", ListOf(EnumRef("Month"))),
        "monthly_type": ("monthlyType", EnumRef("MonthMagnetType")),
        "store_for": ("storeFor", whole),
        "store_for_unit": ("storeForUnit", EnumRef("SlaDurationType")),
    }

    schedule_enabled: bool | None | Unset = UNSET
    selected_months: list[Month] | None | Unset = UNSET
    monthly_type: MonthMagnetType | None | Unset = UNSET
    store_for: int | None | Unset = UNSET
    store_for_unit: SlaDurationType | None | Unset = UNSET
