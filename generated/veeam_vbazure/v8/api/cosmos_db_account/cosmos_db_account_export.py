"""Export Cosmos DB accounts.

Returns a file that lists Cosmos DB accounts; the optional body selects which by id or with filters.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbAccount#operation/CosmosDbAccount_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_export_options import CosmosDbExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(
    *, body: CosmosDbExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_account.cosmos_db_account_export",
        "POST",
        "/api/v8/cosmosDb/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *, client: Client, body: CosmosDbExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export Cosmos DB accounts.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
