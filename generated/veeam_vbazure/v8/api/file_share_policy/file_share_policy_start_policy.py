"""Start a file share backup policy.

Runs one file share backup policy now. Returns the job session that does the work; poll it until its status is
final.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileSharePolicy#operation/FileSharePolicy_StartPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
}


def request(policy_id: str) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "file_share_policy.file_share_policy_start_policy",
        "POST",
        path("/api/v8/policies/fileShares/{policy_id}/start", policy_id=policy_id),
        _ANSWERS,
    )


async def asyncio(policy_id: str, *, client: Client) -> JobSession:
    """Start a file share backup policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id))).parsed


asyncio_detailed = detailed(request, asyncio)
