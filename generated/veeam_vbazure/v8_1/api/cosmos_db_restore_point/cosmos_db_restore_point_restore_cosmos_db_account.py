"""Restore Cosmos DB data from a repository.

Starts a job session that restores from this restore point into the Cosmos DB account named in the body. Returns
that session; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbRestorePoint#operation/CosmosDbRestorePoint_RestoreCosmosDbAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_repository_restore_options import CosmosDbRepositoryRestoreOptions
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(restore_point_id: str, *, body: CosmosDbRepositoryRestoreOptions) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_restore_point.cosmos_db_restore_point_restore_cosmos_db_account",
        "POST",
        path(
            "/api/v8.1/restorePoints/cosmosDb/repository/{restore_point_id}/restore", restore_point_id=restore_point_id
        ),
        _ANSWERS,
        json=body,
    )


async def asyncio(restore_point_id: str, *, client: Client, body: CosmosDbRepositoryRestoreOptions) -> JobSession:
    """Restore Cosmos DB data from a repository.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
