"""List one VM's sessions of an SLA policy.

Returns one page of the sessions of an SLA-based policy that concern one VM, between two dates.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Drilldown#operation/protectionPolicies_slaSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.page_of_sla_session_report_row import PageOfSlaSessionReportRow
    from ...models.schedule_type import ScheduleType
    from ...models.sla_session_report_row import SlaSessionReportRow

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfSlaSessionReportRow"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    policy_id: str,
    instance_id: str,
    *,
    date_from: datetime.date,
    date_to: datetime.date,
    schedule_type: ScheduleType | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfSlaSessionReportRow, PageOfSlaSessionReportRow, SlaSessionReportRow]:
    """Make the call without sending it."""
    return PageRequest(
        "drilldown.protection_policies_sla_sessions",
        "GET",
        path(
            "/api/v8/policy/slaBased/slaSessions/{policy_id}/{instance_id}",
            policy_id=policy_id,
            instance_id=instance_id,
        ),
        _ANSWERS,
        params={
            "dateFrom": date_from,
            "dateTo": date_to,
            "ScheduleType": schedule_type,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    policy_id: str,
    instance_id: str,
    *,
    client: Client,
    date_from: datetime.date,
    date_to: datetime.date,
    schedule_type: ScheduleType | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfSlaSessionReportRow:
    """List one VM's sessions of an SLA policy.

    Args:
        policy_id: as its type says.
        instance_id: Id of the VM (instanceId in the SLA report).
        date_from: First date of the period.
        date_to: Last date of the period.
        schedule_type: Which schedule of an SLA-based backup policy is meant: snapshots, backups or archives.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                policy_id,
                instance_id,
                date_from=date_from,
                date_to=date_to,
                schedule_type=schedule_type,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
