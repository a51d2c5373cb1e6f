"""Get a repository.

Returns the location, tier, encryption, status and limits of one backup repository.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Repository#operation/Repository_GetRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repository import Repository

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("Repository"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
}


def request(
    repository_id: str, *, tenant_id: str | None | Unset = UNSET, service_account_id: str | None | Unset = UNSET
) -> Request[Repository, Repository]:
    """Make the call without sending it."""
    return Request(
        "repository.repository_get_repository",
        "GET",
        path("/api/v8/repositories/{repository_id}", repository_id=repository_id),
        _ANSWERS,
        params={"TenantId": tenant_id, "ServiceAccountId": service_account_id},
    )


async def asyncio(
    repository_id: str,
    *,
    client: Client,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> Repository:
    """Get a repository.

    Args:
        repository_id: as its type says.
        tenant_id: Id of the Microsoft Entra tenant.
        service_account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(repository_id, tenant_id=tenant_id, service_account_id=service_account_id))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
