"""List VM sizes.

Returns the Azure VM sizes available in a region with their cores, memory, disks and price per hour.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSize#operation/VmSize_GetVmSizes
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, ListOf, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vm_size import VmSize

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("VmSize")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(
    *, subscription_id: str | None | Unset = UNSET, region: str, service_account_id: str | None | Unset = UNSET
) -> Request[list[VmSize], list[VmSize]]:
    """Make the call without sending it."""
    return Request(
        "vm_size.vm_size_get_vm_sizes",
        "GET",
        "/api/v8.1/cloudInfrastructure/virtualMachineSizes",
        _ANSWERS,
        params={"SubscriptionId": subscription_id, "Region": region, "ServiceAccountId": service_account_id},
    )


async def asyncio(
    *,
    client: Client,
    subscription_id: str | None | Unset = UNSET,
    region: str,
    service_account_id: str | None | Unset = UNSET,
) -> list[VmSize]:
    """List VM sizes.

    Args:
        subscription_id: as its type says.
        region: as its type says.
        service_account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(subscription_id=subscription_id, region=region, service_account_id=service_account_id)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
