from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .retention_duration_type_nullable import RetentionDurationTypeNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RetentionSetting(Model):
    """How long one kind of record or data is kept.

    Attributes:
        duration: Length of time, in the unit that type names.
        type_: Unit of duration.
        keep_forever: Whether nothing is ever removed.
    """

    _fields = {
        "duration": ("duration", whole),
        "type_": ("type", EnumRef("RetentionDurationTypeNullable")),
        "keep_forever": ("keepForever", None),
    }

    duration: int | None | Unset = UNSET
    type_: RetentionDurationTypeNullable | None | Unset = UNSET
    keep_forever: bool | None | Unset = UNSET
