"""Count protected workloads.

Returns how many VMs, SQL databases and file shares there are and how many of them are protected.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Overview#operation/Reports_GetProtectedWorkloadsReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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
        "/api/v8.1/overview/protectedWorkloads",
        _ANSWERS,
        params={"PeriodFlag": period_flag},
    )


async def asyncio_detailed(*, client: Client, period_flag: ReportPeriod) -> Response[ProtectedWorkloadsReport]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(period_flag=period_flag))


async def asyncio(*, client: Client, period_flag: ReportPeriod) -> ProtectedWorkloadsReport:
    """Count protected workloads.

    Args:
        period_flag: Length of time that a report covers.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(period_flag=period_flag, client=client)).parsed
