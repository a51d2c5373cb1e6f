"""List protected computers.

Returns one page of the computers that agents protect, with their protection groups. Linux is the only type in this
revision.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Agents#operation/GetProtectedComputers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_protected_computer_filters_order_column import EProtectedComputerFiltersOrderColumn
    from ...models.e_protected_computer_type import EProtectedComputerType
    from ...models.protected_computer_model import ProtectedComputerModel
    from ...models.protected_computer_result import ProtectedComputerResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedComputerResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EProtectedComputerFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EProtectedComputerType | None | Unset = UNSET,
) -> PageRequest[ProtectedComputerResult, ProtectedComputerResult, ProtectedComputerModel]:
    """Make the call without sending it."""
    return PageRequest(
        "agents.get_protected_computers",
        "GET",
        "/api/v1/agents/protectedComputers",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EProtectedComputerFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EProtectedComputerType | None | Unset = UNSET,
) -> ProtectedComputerResult:
    """List protected computers.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which protected computers can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of protected computers.

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
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
