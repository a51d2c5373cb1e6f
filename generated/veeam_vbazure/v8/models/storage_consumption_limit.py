from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .storage_consumption_limit_type import StorageConsumptionLimitType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageConsumptionLimit(Model):
    """How much storage a repository may use.

    Attributes:
        limit_value: The limit, in the unit that limitType names. At least 1.
        limit_type: Unit of limitValue.
    """

    _fields = {
        "limit_value": ("limitValue", whole),
        "limit_type": ("limitType", EnumRef("StorageConsumptionLimitType")),
    }

    limit_value: int | None | Unset = UNSET
    limit_type: StorageConsumptionLimitType | None | Unset = UNSET
