from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_consumption_limit_kind import EConsumptionLimitKind


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectStorageConsumptionLimitModel(Model):
    """Limit on the space that backups may take in object storage.

    Attributes:
        consumption_limit_count: The limit, counted in the unit of consumptionLimitKind.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "consumption_limit_count": ("consumptionLimitCount", whole),
        "consumption_limit_kind": ("consumptionLimitKind", EnumRef("EConsumptionLimitKind")),
    }

    is_enabled: bool | None | Unset = UNSET
    consumption_limit_count: int | None | Unset = UNSET
    consumption_limit_kind: EConsumptionLimitKind | None | Unset = UNSET
