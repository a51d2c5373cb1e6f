"""List keys of a key vault.

Returns one page of the keys in an Azure key vault, with their versions and addresses. Answers at once, or with an
asynchronous operation to poll until its status is final; on success its result holds the page.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/KeyVault#operation/KeyVault_GetKeyVaultKeys
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_key_vault_key import AsyncOperationOfPageOfKeyVaultKey
    from ...models.key_vault_key import KeyVaultKey
    from ...models.page_of_key_vault_key import PageOfKeyVaultKey

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfKeyVaultKey"),
    202: Ref("AsyncOperationOfPageOfKeyVaultKey"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    key_vault_id: str,
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageRequest[PageOfKeyVaultKey | AsyncOperationOfPageOfKeyVaultKey, PageOfKeyVaultKey, KeyVaultKey]:
    """Make the call without sending it."""
    return PageRequest(
        "key_vault.key_vault_get_key_vault_keys",
        "GET",
        path("/api/v8/cloudInfrastructure/keyVaults/{key_vault_id}/keys", key_vault_id=key_vault_id),
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SearchPattern": search_pattern,
            "ServiceAccountId": service_account_id,
        },
        items="results",
    )


async def asyncio(
    key_vault_id: str,
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageOfKeyVaultKey | AsyncOperationOfPageOfKeyVaultKey:
    """List keys of a key vault.

    Args:
        key_vault_id: Id as the list returns it; percent-encode any slash in it.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        search_pattern: Returns only items that match this pattern.
        service_account_id: Id of the service account through which Azure is queried.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                key_vault_id,
                offset=offset,
                limit=limit,
                search_pattern=search_pattern,
                service_account_id=service_account_id,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
