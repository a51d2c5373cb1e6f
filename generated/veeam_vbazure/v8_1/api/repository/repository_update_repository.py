"""Update a repository.

Changes the name, account, encryption or limits of one backup repository. Returns the job session that does the
work; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Repository#operation/Repository_UpdateRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.repository_update_from_client_with_key_vault import RepositoryUpdateFromClientWithKeyVault

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
    429: Ref("ProblemDetails429"),
}


def request(repository_id: str, *, body: RepositoryUpdateFromClientWithKeyVault) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "repository.repository_update_repository",
        "PUT",
        path("/api/v8.1/repositories/{repository_id}", repository_id=repository_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(repository_id: str, *, client: Client, body: RepositoryUpdateFromClientWithKeyVault) -> JobSession:
    """Update a repository.

    Args:
        repository_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(repository_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
