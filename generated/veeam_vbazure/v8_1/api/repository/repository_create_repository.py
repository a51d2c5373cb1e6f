"""Add a repository.

Adds a backup repository in a folder of an Azure storage container; backups already in the folder can be imported.
Returns the job sessions that do the work; poll each until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Repository#operation/Repository_CreateRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.repository_create_from_client_with_key_vault import RepositoryCreateFromClientWithKeyVault

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: ListOf(Ref("JobSession")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: RepositoryCreateFromClientWithKeyVault) -> Request[list[JobSession], list[JobSession]]:
    """Make the call without sending it."""
    return Request("repository.repository_create_repository", "POST", "/api/v8.1/repositories", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: RepositoryCreateFromClientWithKeyVault) -> list[JobSession]:
    """Add a repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
