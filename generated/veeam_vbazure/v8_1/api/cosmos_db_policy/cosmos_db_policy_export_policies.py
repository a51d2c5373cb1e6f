"""Export Cosmos DB policies.

Returns a file that lists Cosmos DB backup policies; the optional body selects which by id, name or status.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbPolicy#operation/CosmosDbPolicy_ExportPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_policies_export_options import CosmosDbPoliciesExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(
    *, body: CosmosDbPoliciesExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_policy.cosmos_db_policy_export_policies",
        "POST",
        "/api/v8.1/policies/cosmosDb/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *, client: Client, body: CosmosDbPoliciesExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export Cosmos DB policies.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
