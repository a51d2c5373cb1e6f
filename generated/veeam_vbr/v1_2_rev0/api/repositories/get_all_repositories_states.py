"""List repository states.

Returns one page of the states of repositories: capacity, free and used space in GB, and whether they are online.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Repositories#operation/GetAllRepositoriesStates
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_repository_states_filters_order_column import ERepositoryStatesFiltersOrderColumn
    from ...models.e_repository_type import ERepositoryType
    from ...models.repository_state_model import RepositoryStateModel
    from ...models.repository_states_result import RepositoryStatesResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("RepositoryStatesResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ERepositoryStatesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    id_filter: str | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ERepositoryType | None | Unset = UNSET,
    capacity_filter: float | None | Unset = UNSET,
    free_space_filter: float | None | Unset = UNSET,
    used_space_filter: float | None | Unset = UNSET,
    is_online_filter: bool | None | Unset = UNSET,
) -> PageRequest[RepositoryStatesResult, RepositoryStatesResult, RepositoryStateModel]:
    """Make the call without sending it."""
    return PageRequest(
        "repositories.get_all_repositories_states",
        "GET",
        "/api/v1/backupInfrastructure/repositories/states",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "idFilter": id_filter,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "capacityFilter": capacity_filter,
            "freeSpaceFilter": free_space_filter,
            "usedSpaceFilter": used_space_filter,
            "isOnlineFilter": is_online_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ERepositoryStatesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    id_filter: str | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ERepositoryType | None | Unset = UNSET,
    capacity_filter: float | None | Unset = UNSET,
    free_space_filter: float | None | Unset = UNSET,
    used_space_filter: float | None | Unset = UNSET,
    is_online_filter: bool | None | Unset = UNSET,
) -> RepositoryStatesResult:
    """List repository states.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which repository states can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        id_filter: Keeps the repository with this identifier.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of repositories, by where and how they store backups.
        capacity_filter: Compared with capacityGB, in GB.
        free_space_filter: Compared with freeGB, in GB.
        used_space_filter: Compared with usedSpaceGB, in GB.
        is_online_filter: Keeps only repositories that are online (true) or offline (false).

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
                id_filter=id_filter,
                name_filter=name_filter,
                type_filter=type_filter,
                capacity_filter=capacity_filter,
                free_space_filter=free_space_filter,
                used_space_filter=used_space_filter,
                is_online_filter=is_online_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
