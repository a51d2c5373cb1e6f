from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_entra_id_audit_log_retention_policy_type import EEntraIDAuditLogRetentionPolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDAuditLogRetentionPolicySettingsModel(Model):
    """How long an audit log backup job keeps its data.

    Attributes:
        quantity: Number of days, months or years, depending on type.
    """

    _fields = {"type_": ("type", EnumRef("EEntraIDAuditLogRetentionPolicyType")), "quantity": ("quantity", whole)}

    type_: EEntraIDAuditLogRetentionPolicyType | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
