"""Back up Cosmos DB accounts now.

Starts job sessions that back up the Cosmos DB accounts named in the body to a repository. Returns those sessions;
poll each until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbAccount#operation/CosmosDbAccount_StartManualBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_manual_backup_settings import CosmosDbManualBackupSettings
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: ListOf(Ref("JobSession")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: CosmosDbManualBackupSettings) -> Request[list[JobSession], list[JobSession]]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_account.cosmos_db_account_start_manual_backup",
        "POST",
        "/api/v8.1/cosmosDb/startManualBackup",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: CosmosDbManualBackupSettings) -> list[JobSession]:
    """Back up Cosmos DB accounts now.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
