from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .sla_compliance_status import SlaComplianceStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaInstanceReportRow(Model):
    """SLA result of one VM.

    Attributes:
        achieved_sla_percent: Degree to which the SLA was met, in percent.
        planned: How many were planned, for the requested kind of schedule and dates.
        successful: How many of them succeeded.
        missed: How many of them were missed.
    """

    _fields = {
        "instance_id": ("instanceId", None),
        "instance_name": ("instanceName", None),
        "status": ("status", EnumRef("SlaComplianceStatus")),
        "achieved_sla_percent": ("achievedSlaPercent", None),
        "planned": ("planned", None),
        "successful": ("successful", None),
        "missed": ("missed", None),
    }

    instance_id: str | None | Unset = UNSET
    instance_name: str | None | Unset = UNSET
    status: SlaComplianceStatus | None | Unset = UNSET
    achieved_sla_percent: float | None | Unset = UNSET
    planned: float | None | Unset = UNSET
    successful: float | None | Unset = UNSET
    missed: float | None | Unset = UNSET
