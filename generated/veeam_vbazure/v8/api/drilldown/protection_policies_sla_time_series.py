"""Get SLA achievement over time.

Returns the SLA results of a policy period by period: dates, objects processed, percentage achieved and whether the
SLA was met.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Drilldown#operation/protectionPolicies_slaTimeSeries
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, ListOf, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.schedule_type import ScheduleType
    from ...models.sla_filter_session_status import SlaFilterSessionStatus
    from ...models.sla_time_series_point import SlaTimeSeriesPoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("SlaTimeSeriesPoint")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    policy_id: str,
    *,
    sla_filter_session_status: SlaFilterSessionStatus | None | Unset = UNSET,
    schedule_type: ScheduleType | None | Unset = UNSET,
) -> Request[list[SlaTimeSeriesPoint], list[SlaTimeSeriesPoint]]:
    """Make the call without sending it."""
    return Request(
        "drilldown.protection_policies_sla_time_series",
        "GET",
        path("/api/v8/policy/slaBased/slaTimeSeries/{policy_id}", policy_id=policy_id),
        _ANSWERS,
        params={"SlaFilterSessionStatus": sla_filter_session_status, "ScheduleType": schedule_type},
    )


async def asyncio(
    policy_id: str,
    *,
    client: Client,
    sla_filter_session_status: SlaFilterSessionStatus | None | Unset = UNSET,
    schedule_type: ScheduleType | None | Unset = UNSET,
) -> list[SlaTimeSeriesPoint]:
    """Get SLA achievement over time.

    Args:
        policy_id: as its type says.
        sla_filter_session_status: Selects the sessions of an SLA report by their result.
        schedule_type: Which schedule of an SLA-based backup policy is meant: snapshots, backups or archives.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(policy_id, sla_filter_session_status=sla_filter_session_status, schedule_type=schedule_type)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
