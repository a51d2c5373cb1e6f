"""Count snapshots, backups and archives.

Returns the numbers of snapshots, backups and archives that policies made in the period, with totals.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Overview#operation/Reports_GetStatistics
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.policy_task_statistics_report import PolicyTaskStatisticsReport
    from ...models.report_period import ReportPeriod

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PolicyTaskStatisticsReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, period_flag: ReportPeriod) -> Request[PolicyTaskStatisticsReport, PolicyTaskStatisticsReport]:
    """Make the call without sending it."""
    return Request(
        "overview.reports_get_statistics",
        "GET",
        "/api/v8/overview/statistics",
        _ANSWERS,
        params={"PeriodFlag": period_flag},
    )


async def asyncio(*, client: Client, period_flag: ReportPeriod) -> PolicyTaskStatisticsReport:
    """Count snapshots, backups and archives.

    Args:
        period_flag: Length of time that a report covers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(period_flag=period_flag))).parsed


asyncio_detailed = detailed(request, asyncio)
