"""List repositories.

Returns one page of the backup repositories, optionally of one status, type, tier or encryption.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Repository#operation/Repository_GetRepositories
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_repository import PageOfRepository
    from ...models.repository import Repository
    from ...models.repository_status import RepositoryStatus
    from ...models.repository_type import RepositoryType
    from ...models.storage_tier import StorageTier

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRepository"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    409: Ref("ProblemDetails409"),
}


def request(
    *,
    status: list[RepositoryStatus] | None | Unset = UNSET,
    type_: list[RepositoryType] | None | Unset = UNSET,
    tier: list[StorageTier] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    is_encrypted: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    immutability_enabled: bool | None | Unset = UNSET,
) -> PageRequest[PageOfRepository, PageOfRepository, Repository]:
    """Make the call without sending it."""
    return PageRequest(
        "repository.repository_get_repositories",
        "GET",
        "/api/v8.1/repositories",
        _ANSWERS,
        params={
            "Status": status,
            "Type": type_,
            "Tier": tier,
            "SearchPattern": search_pattern,
            "IsEncrypted": is_encrypted,
            "Offset": offset,
            "Limit": limit,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "ImmutabilityEnabled": immutability_enabled,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    status: list[RepositoryStatus] | None | Unset = UNSET,
    type_: list[RepositoryType] | None | Unset = UNSET,
    tier: list[StorageTier] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    is_encrypted: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    immutability_enabled: bool | None | Unset = UNSET,
) -> PageOfRepository:
    """List repositories.

    Args:
        status: as its type says.
        type_: Returns only repositories of these types.
        tier: Returns only repositories of these storage tiers.
        search_pattern: Returns only items that match this pattern.
        is_encrypted: as its type says.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        tenant_id: Id of the Microsoft Entra tenant.
        service_account_id: as its type says.
        immutability_enabled: Selects by whether immutability is on.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                status=status,
                type_=type_,
                tier=tier,
                search_pattern=search_pattern,
                is_encrypted=is_encrypted,
                offset=offset,
                limit=limit,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                immutability_enabled=immutability_enabled,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
