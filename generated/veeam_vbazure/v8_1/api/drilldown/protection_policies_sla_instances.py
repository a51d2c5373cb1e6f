"""Get each VM's SLA compliance.

Returns how far each VM of a policy met the SLA between two dates, and how many VMs met it, missed it or were
removed.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Drilldown#operation/protectionPolicies_slaInstances
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.schedule_type import ScheduleType
    from ...models.sla_compliance_status_filter import SlaComplianceStatusFilter
    from ...models.sla_instance_report import SlaInstanceReport

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SlaInstanceReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    policy_id: str,
    *,
    name_search_pattern: str | None | Unset = UNSET,
    sla_compliance_status_filter: SlaComplianceStatusFilter,
    date_from: datetime.date,
    date_to: datetime.date,
    schedule_type: ScheduleType,
) -> Request[SlaInstanceReport, SlaInstanceReport]:
    """Make the call without sending it."""
    return Request(
        "drilldown.protection_policies_sla_instances",
        "GET",
        path("/api/v8.1/policy/slaBased/slaInstances/{policy_id}", policy_id=policy_id),
        _ANSWERS,
        params={
            "nameSearchPattern": name_search_pattern,
            "SlaComplianceStatusFilter": sla_compliance_status_filter,
            "dateFrom": date_from,
            "dateTo": date_to,
            "ScheduleType": schedule_type,
        },
    )


async def asyncio(
    policy_id: str,
    *,
    client: Client,
    name_search_pattern: str | None | Unset = UNSET,
    sla_compliance_status_filter: SlaComplianceStatusFilter,
    date_from: datetime.date,
    date_to: datetime.date,
    schedule_type: ScheduleType,
) -> SlaInstanceReport:
    """Get each VM's SLA compliance.

    Args:
        policy_id: as its type says.
        name_search_pattern: Text that selects the VMs to return by name.
        sla_compliance_status_filter: Selects the rows of an SLA report by their result.
        date_from: First date of the period.
        date_to: Last date of the period.
        schedule_type: Which schedule of an SLA-based backup policy is meant: snapshots, backups or archives.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                policy_id,
                name_search_pattern=name_search_pattern,
                sla_compliance_status_filter=sla_compliance_status_filter,
                date_from=date_from,
                date_to=date_to,
                schedule_type=schedule_type,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
