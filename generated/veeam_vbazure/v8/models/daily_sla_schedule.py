from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .sla_duration_type import SlaDurationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DailySlaSchedule(Model):
    """Daily part of an SLA template: how often restore points are created and how long they are kept.

    Attributes:
        create_every: How often a restore point is created, in createUnit.
        store_for: How long restore points are kept, in storeForUnit.
    """

    _fields = {
        "schedule_enabled": ("scheduleEnabled", None),
        "create_every": ("createEvery", whole),
        "create_unit": ("createUnit", EnumRef("SlaDurationType")),
        "store_for": ("storeFor", whole),
        "store_for_unit": ("storeForUnit", EnumRef("SlaDurationType")),
    }

    schedule_enabled: bool | None | Unset = UNSET
    create_every: int | None | Unset = UNSET
    create_unit: SlaDurationType | None | Unset = UNSET
    store_for: int | None | Unset = UNSET
    store_for_unit: SlaDurationType | None | Unset = UNSET
