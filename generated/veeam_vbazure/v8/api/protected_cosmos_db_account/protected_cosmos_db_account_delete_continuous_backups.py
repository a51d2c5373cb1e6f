"""Delete continuous backups of an account.

Starts a job session that deletes the continuous backups of a Cosmos DB account and returns that session; poll it
until its status is final. An answer of 204 brings no session to poll.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedCosmosDbAccount#operation/ProtectedCosmosDbAccount_DeleteContinuousBackups
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
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(cosmos_db_account_id: str) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_cosmos_db_account.protected_cosmos_db_account_delete_continuous_backups",
        "POST",
        path(
            "/api/v8/protectedItem/cosmosDb/{cosmos_db_account_id}/deleteContinuousBackups",
            cosmos_db_account_id=cosmos_db_account_id,
        ),
        _ANSWERS,
    )


async def asyncio(cosmos_db_account_id: str, *, client: Client) -> JobSession | None:
    """Delete continuous backups of an account.

    Args:
        cosmos_db_account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(cosmos_db_account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
