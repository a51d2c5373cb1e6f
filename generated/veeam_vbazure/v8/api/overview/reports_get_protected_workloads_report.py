"""Count protected workloads.

Returns how many VMs, SQL databases and file shares there are and how many of them are protected.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Overview#operation/Reports_GetProtectedWorkloadsReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.protected_workloads_report import ProtectedWorkloadsReport
    from ...models.report_period import ReportPeriod

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedWorkloadsReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, period_flag: ReportPeriod) -> Request[ProtectedWorkloadsReport, ProtectedWorkloadsReport]:
    """Make the call without sending it."""
    return Request(
        "overview.reports_get_protected_workloads_report",
        "GET",
        "/api/v8/overview/protectedWorkloads",
        _ANSWERS,
        params={"PeriodFlag": period_flag},
    )


async def asyncio(*, client: Client, period_flag: ReportPeriod) -> ProtectedWorkloadsReport:
    """Count protected workloads.

    Args:
        period_flag: Length of time that a report covers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(period_flag=period_flag))).parsed


asyncio_detailed = detailed(request, asyncio)
