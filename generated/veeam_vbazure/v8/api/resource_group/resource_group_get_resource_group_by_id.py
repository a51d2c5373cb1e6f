"""Get a resource group.

Returns one Azure resource group. Answers at once, or with an asynchronous operation to poll until its status is
final; on success its result holds the resource group, which may be null.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ResourceGroup#operation/ResourceGroup_GetResourceGroupById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_nullable_resource_group import AsyncOperationOfNullableResourceGroup
    from ...models.resource_group import ResourceGroup

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ResourceGroup"),
    202: Ref("AsyncOperationOfNullableResourceGroup"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    resource_group_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[ResourceGroup | AsyncOperationOfNullableResourceGroup, ResourceGroup]:
    """Make the call without sending it."""
    return Request(
        "resource_group.resource_group_get_resource_group_by_id",
        "GET",
        path("/api/v8/cloudInfrastructure/resourceGroups/{resource_group_id}", resource_group_id=resource_group_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    resource_group_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> ResourceGroup | AsyncOperationOfNullableResourceGroup:
    """Get a resource group.

    Args:
        resource_group_id: Id as the list returns it; percent-encode any slash in it.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(resource_group_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
