"""List repositories.

Returns one page of the backup repositories with their settings. For capacity and free space use
GetAllRepositoriesStates; scale-out repositories have their own list.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Repositories#operation/GetAllRepositories
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_repository_filters_order_column import ERepositoryFiltersOrderColumn
    from ...models.e_repository_type import ERepositoryType
    from ...models.repositories_result import RepositoriesResult
    from ...models.repository_model import RepositoryModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("RepositoriesResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ERepositoryFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ERepositoryType | None | Unset = UNSET,
    host_id_filter: str | None | Unset = UNSET,
    path_filter: str | None | Unset = UNSET,
    vmb_api_filter: str | None | Unset = UNSET,
    vmb_api_platform: str | None | Unset = UNSET,
) -> PageRequest[RepositoriesResult, RepositoriesResult, RepositoryModel]:
    """Make the call without sending it."""
    return PageRequest(
        "repositories.get_all_repositories",
        "GET",
        "/api/v1/backupInfrastructure/repositories",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "hostIdFilter": host_id_filter,
            "pathFilter": path_filter,
            "vmbApiFilter": vmb_api_filter,
            "vmbApiPlatform": vmb_api_platform,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ERepositoryFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ERepositoryType | None | Unset = UNSET,
    host_id_filter: str | None | Unset = UNSET,
    path_filter: str | None | Unset = UNSET,
    vmb_api_filter: str | None | Unset = UNSET,
    vmb_api_platform: str | None | Unset = UNSET,
) -> RepositoriesResult:
    """List repositories.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which repositories can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of repositories, by where and how they store backups.
        host_id_filter: Keeps repositories on the managed server with this identifier.
        path_filter: Keeps repositories with this path.
        vmb_api_filter: as its type says.
        vmb_api_platform: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                type_filter=type_filter,
                host_id_filter=host_id_filter,
                path_filter=path_filter,
                vmb_api_filter=vmb_api_filter,
                vmb_api_platform=vmb_api_platform,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
