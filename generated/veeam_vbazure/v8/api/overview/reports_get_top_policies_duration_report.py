"""List the policies that run longest.

Returns the policies that run longest, each with its duration, its average and how far the two differ.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Overview#operation/Reports_GetTopPoliciesDurationReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.top_policies_duration_report import TopPoliciesDurationReport
    from ...models.top_policy_source import TopPolicySource

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("TopPoliciesDurationReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, source: TopPolicySource | None | Unset = UNSET, count: int | None | Unset = UNSET
) -> Request[TopPoliciesDurationReport, TopPoliciesDurationReport]:
    """Make the call without sending it."""
    return Request(
        "overview.reports_get_top_policies_duration_report",
        "GET",
        "/api/v8/overview/topPoliciesDuration",
        _ANSWERS,
        params={"source": source, "count": count},
    )


async def asyncio(
    *, client: Client, source: TopPolicySource | None | Unset = UNSET, count: int | None | Unset = UNSET
) -> TopPoliciesDurationReport:
    """List the policies that run longest.

    Args:
        source: Kind of run that the policy duration report looks at.
        count: Largest number of policies to return. The server's default is 10.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(source=source, count=count))).parsed


asyncio_detailed = detailed(request, asyncio)
