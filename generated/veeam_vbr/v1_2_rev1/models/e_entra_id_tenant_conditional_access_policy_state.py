from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantConditionalAccessPolicyState(OpenEnum):
    """Whether a conditional access policy is in force, off, or only reports."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    ENABLED_FOR_REPORTING_BUT_NOT_ENFORCED = "EnabledForReportingButNotEnforced"
