"""List scale-out repositories.

Returns one page of the scale-out repositories with their performance, capacity and archive tiers.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Repositories#operation/GetAllScaleOutRepositories
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_scale_out_repository_filters_order_column import EScaleOutRepositoryFiltersOrderColumn
    from ...models.scale_out_repositories_result import ScaleOutRepositoriesResult
    from ...models.scale_out_repository_model import ScaleOutRepositoryModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ScaleOutRepositoriesResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EScaleOutRepositoryFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> PageRequest[ScaleOutRepositoriesResult, ScaleOutRepositoriesResult, ScaleOutRepositoryModel]:
    """Make the call without sending it."""
    return PageRequest(
        "repositories.get_all_scale_out_repositories",
        "GET",
        "/api/v1/backupInfrastructure/scaleOutRepositories",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EScaleOutRepositoryFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> ScaleOutRepositoriesResult:
    """List scale-out repositories.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which scale-out repositories can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(skip=skip, limit=limit, order_column=order_column, order_asc=order_asc, name_filter=name_filter)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
