"""Compare a virtual network restore point with Azure.

Returns the differences between the configuration in the restore point and the current one in Azure, as a tree of
resources with their old and new values.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetRestorePoint#operation/VnetRestorePoint_CompareRestorePointWithProduction
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, ListOf, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vnet_comparison_result import VnetComparisonResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("VnetComparisonResult")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    restore_point_id: str,
    *,
    only_different: bool | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
) -> Request[list[VnetComparisonResult], list[VnetComparisonResult]]:
    """Make the call without sending it."""
    return Request(
        "vnet_restore_point.vnet_restore_point_compare_restore_point_with_production",
        "GET",
        path(
            "/api/v8.1/restorePoints/vnets/{restore_point_id}/compareWithProduction", restore_point_id=restore_point_id
        ),
        _ANSWERS,
        params={"OnlyDifferent": only_different, "RegionId": region_id, "ResourceId": resource_id},
    )


async def asyncio(
    restore_point_id: str,
    *,
    client: Client,
    only_different: bool | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
) -> list[VnetComparisonResult]:
    """Compare a virtual network restore point with Azure.

    Args:
        restore_point_id: as its type says.
        only_different: True leaves out resources that did not change.
        region_id: Compares only this Azure region.
        resource_id: Compares only this resource.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(restore_point_id, only_different=only_different, region_id=region_id, resource_id=resource_id)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
