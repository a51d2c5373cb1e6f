"""List tenants with their service accounts.

Returns one page of Microsoft Entra tenants, each with a service account of it. Answers at once (200) or with an
asynchronous operation (202): poll that until its status is final; its result then holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Tenant#operation/Tenant_GetTenantsWithAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_tenant_with_account import AsyncOperationOfPageOfTenantWithAccount
    from ...models.page_of_tenant_with_account import PageOfTenantWithAccount
    from ...models.tenant_with_account import TenantWithAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfTenantWithAccount"),
    202: Ref("AsyncOperationOfPageOfTenantWithAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[
    PageOfTenantWithAccount | AsyncOperationOfPageOfTenantWithAccount, PageOfTenantWithAccount, TenantWithAccount
]:
    """Make the call without sending it."""
    return PageRequest(
        "tenant.tenant_get_tenants_with_account",
        "GET",
        "/api/v8/cloudInfrastructure/tenants/withAccount",
        _ANSWERS,
        params={"SearchPattern": search_pattern, "Sync": sync, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfTenantWithAccount | AsyncOperationOfPageOfTenantWithAccount:
    """List tenants with their service accounts.

    Args:
        search_pattern: Only items whose name contains this text.
        sync: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(search_pattern=search_pattern, sync=sync, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
