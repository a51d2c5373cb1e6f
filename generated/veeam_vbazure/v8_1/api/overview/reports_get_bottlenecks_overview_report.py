"""Find what slows backups down.

Returns the state of three possible bottlenecks - waiting for workers, CPU quota and storage accounts - and the
regions and account concerned.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Overview#operation/Reports_GetBottlenecksOverviewReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.bottlenecks_overview_report import BottlenecksOverviewReport

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BottlenecksOverviewReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[BottlenecksOverviewReport, BottlenecksOverviewReport]:
    """Make the call without sending it."""
    return Request(
        "overview.reports_get_bottlenecks_overview_report", "GET", "/api/v8.1/overview/bottlenecksOverview", _ANSWERS
    )


async def asyncio(*, client: Client) -> BottlenecksOverviewReport:
    """Find what slows backups down.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
