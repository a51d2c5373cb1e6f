"""Restore a Cosmos DB account to a point in time.

Starts a job session that restores the Cosmos DB account, or only the items selected in the body, as of a point in
time under a new target name. Returns that session; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedCosmosDbAccount#operation/ProtectedCosmosDbAccount_Restore
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_account_restore_options import CosmosDbAccountRestoreOptions
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(cosmos_db_account_id: str, *, body: CosmosDbAccountRestoreOptions) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "protected_cosmos_db_account.protected_cosmos_db_account_restore",
        "POST",
        path(
            "/api/v8.1/protectedItem/cosmosDb/{cosmos_db_account_id}/restore", cosmos_db_account_id=cosmos_db_account_id
        ),
        _ANSWERS,
        json=body,
    )


async def asyncio(cosmos_db_account_id: str, *, client: Client, body: CosmosDbAccountRestoreOptions) -> JobSession:
    """Restore a Cosmos DB account to a point in time.

    Args:
        cosmos_db_account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(cosmos_db_account_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
