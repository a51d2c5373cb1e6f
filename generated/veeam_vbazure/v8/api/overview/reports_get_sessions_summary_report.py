"""Count the latest sessions by outcome.

Returns how many of the latest sessions ended with success, warning or error and how many are running, with the
change in each finished count.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Overview#operation/Reports_GetSessionsSummaryReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sessions_summary_report import SessionsSummaryReport

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SessionsSummaryReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[SessionsSummaryReport, SessionsSummaryReport]:
    """Make the call without sending it."""
    return Request("overview.reports_get_sessions_summary_report", "GET", "/api/v8/overview/sessionsSummary", _ANSWERS)


async def asyncio(*, client: Client) -> SessionsSummaryReport:
    """Count the latest sessions by outcome.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
