"""List regions of a VM backup policy.

Returns one page of the Azure regions that the VM backup policy covers.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Policy#operation/Policy_GetPolicyRegions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_region import PageOfRegion
    from ...models.region import Region

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRegion"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    policy_id: str, *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfRegion, PageOfRegion, Region]:
    """Make the call without sending it."""
    return PageRequest(
        "policy.policy_get_policy_regions",
        "GET",
        path("/api/v8.1/policies/virtualMachines/{policy_id}/regions", policy_id=policy_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    policy_id: str, *, client: Client, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageOfRegion:
    """List regions of a VM backup policy.

    Args:
        policy_id: as its type says.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
