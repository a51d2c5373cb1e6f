"""Get one tenant.

Returns the id and name of one Microsoft Entra tenant.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Tenant#operation/Tenant_GetTenant
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.tenant import Tenant

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("Tenant"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(tenant_id: str) -> Request[Tenant, Tenant]:
    """Make the call without sending it."""
    return Request(
        "tenant.tenant_get_tenant",
        "GET",
        path("/api/v8.1/cloudInfrastructure/tenants/{tenant_id}", tenant_id=tenant_id),
        _ANSWERS,
    )


async def asyncio(tenant_id: str, *, client: Client) -> Tenant:
    """Get one tenant.

    Args:
        tenant_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(tenant_id))).parsed


asyncio_detailed = detailed(request, asyncio)
