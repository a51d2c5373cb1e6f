"""Delete a repository.

Removes one backup repository. Validate the deletion first to see which policies use it. Returns the job session
that does the work; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Repository#operation/Repository_DeleteRepository
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
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
}


def request(repository_id: str) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "repository.repository_delete_repository",
        "DELETE",
        path("/api/v8/repositories/{repository_id}", repository_id=repository_id),
        _ANSWERS,
    )


async def asyncio(repository_id: str, *, client: Client) -> JobSession:
    """Delete a repository.

    Args:
        repository_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(repository_id))).parsed


asyncio_detailed = detailed(request, asyncio)
