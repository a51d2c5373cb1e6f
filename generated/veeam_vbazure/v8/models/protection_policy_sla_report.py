from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .protection_policy_sla_compliance_status import ProtectionPolicySlaComplianceStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectionPolicySlaReport(Model):
    """How well an SLA-based backup policy met its target for one kind of schedule.

    Attributes:
        achieved_sla_percent: Degree to which the SLA was met, in percent.
    """

    _fields = {
        "status": ("status", EnumRef("ProtectionPolicySlaComplianceStatus")),
        "achieved_sla_percent": ("achievedSlaPercent", None),
    }

    status: ProtectionPolicySlaComplianceStatus | None | Unset = UNSET
    achieved_sla_percent: float | None | Unset = UNSET
