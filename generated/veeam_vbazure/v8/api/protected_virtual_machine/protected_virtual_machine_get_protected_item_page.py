"""List protected VMs.

Returns one page of the Azure VMs that are protected, with the time of the last backup of each. Answers at once, or
with an asynchronous operation to poll until its status is final; on success its result holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedVirtualMachine#operation/ProtectedVirtualMachine_GetProtectedItemPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_protected_virtual_machine import (
        AsyncOperationOfPageOfProtectedVirtualMachine,
    )
    from ...models.data_retrieval_status import DataRetrievalStatus
    from ...models.page_of_protected_virtual_machine import PageOfProtectedVirtualMachine
    from ...models.protected_virtual_machine import ProtectedVirtualMachine

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfProtectedVirtualMachine"),
    202: Ref("AsyncOperationOfPageOfProtectedVirtualMachine"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    flr_session: bool | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
) -> PageRequest[
    PageOfProtectedVirtualMachine | AsyncOperationOfPageOfProtectedVirtualMachine,
    PageOfProtectedVirtualMachine,
    ProtectedVirtualMachine,
]:
    """Make the call without sending it."""
    return PageRequest(
        "protected_virtual_machine.protected_virtual_machine_get_protected_item_page",
        "GET",
        "/api/v8/protectedItem/virtualMachines",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SearchPattern": search_pattern,
            "Sync": sync,
            "FlrSession": flr_session,
            "DataRetrievalStatuses": data_retrieval_statuses,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    flr_session: bool | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
) -> PageOfProtectedVirtualMachine | AsyncOperationOfPageOfProtectedVirtualMachine:
    """List protected VMs.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        search_pattern: Returns only items that match this pattern.
        sync: True asks the appliance to refresh its data from Azure before it answers.
        flr_session: Selects VMs by whether they have a file-level recovery session.
        data_retrieval_statuses: Selects by the state of data retrieval from the archive.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                search_pattern=search_pattern,
                sync=sync,
                flr_session=flr_session,
                data_retrieval_statuses=data_retrieval_statuses,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
