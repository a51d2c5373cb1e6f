"""List service accounts that can manage workers.

Returns one page of the service accounts suitable for deploying and managing workers, with their subscriptions.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_GetAllWorkerManagementSuitableAccounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_worker_management_suitable_account import PageOfWorkerManagementSuitableAccount
    from ...models.worker_management_suitable_account import WorkerManagementSuitableAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfWorkerManagementSuitableAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, filter_: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[
    PageOfWorkerManagementSuitableAccount, PageOfWorkerManagementSuitableAccount, WorkerManagementSuitableAccount
]:
    """Make the call without sending it."""
    return PageRequest(
        "azure_service_account.azure_service_account_get_all_worker_management_suitable_accounts",
        "GET",
        "/api/v8/accounts/azure/service/listWorkerManagementSuitableServices",
        _ANSWERS,
        params={"Filter": filter_, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    filter_: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfWorkerManagementSuitableAccount:
    """List service accounts that can manage workers.

    Args:
        filter_: Free-text filter, passed to the server as it is; its grammar is not documented.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(filter_=filter_, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
