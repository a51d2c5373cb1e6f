from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, whole

if TYPE_CHECKING:
    from .e_retention_policy_type import ERetentionPolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobRetentionPolicySettingsModel(Model):
    """How long a job keeps restore points, by number or by days.

    Attributes:
        quantity: Number of restore points or days, depending on type.
    """

    _fields = {"type_": ("type", EnumRef("ERetentionPolicyType")), "quantity": ("quantity", whole)}

    type_: ERetentionPolicyType
    quantity: int
