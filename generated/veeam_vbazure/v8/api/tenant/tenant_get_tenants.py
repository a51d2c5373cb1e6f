"""List tenants.

Starts an asynchronous operation that collects one page of Microsoft Entra tenants. Poll it until its status is
final; its result then holds the page.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Tenant#operation/Tenant_GetTenants
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_tenant import AsyncOperationOfPageOfTenant
    from ...models.page_of_tenant import PageOfTenant

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfPageOfTenant"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, search_pattern: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Request[AsyncOperationOfPageOfTenant, PageOfTenant]:
    """Make the call without sending it."""
    return Request(
        "tenant.tenant_get_tenants",
        "GET",
        "/api/v8/cloudInfrastructure/tenants",
        _ANSWERS,
        params={"SearchPattern": search_pattern, "Offset": offset, "Limit": limit},
    )


async def asyncio(
    *,
    client: Client,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> AsyncOperationOfPageOfTenant:
    """List tenants.

    Args:
        search_pattern: Only items whose name contains this text.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(search_pattern=search_pattern, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
