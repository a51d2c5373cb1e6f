"""List protected virtual network configurations.

Returns one page of the subscriptions whose virtual network configuration is protected, with the time of the last
backup of each.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedVnet#operation/ProtectedVnet_GetProtectedItemPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_protected_vnet import PageOfProtectedVnet
    from ...models.protected_vnet import ProtectedVnet
    from ...models.vnet_backup_destination import VnetBackupDestination

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfProtectedVnet"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    backup_destinations: list[VnetBackupDestination] | None | Unset = UNSET,
) -> PageRequest[PageOfProtectedVnet, PageOfProtectedVnet, ProtectedVnet]:
    """Make the call without sending it."""
    return PageRequest(
        "protected_vnet.protected_vnet_get_protected_item_page",
        "GET",
        "/api/v8/protectedItem/vnet",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "BackupDestinations": backup_destinations},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    backup_destinations: list[VnetBackupDestination] | None | Unset = UNSET,
) -> PageOfProtectedVnet:
    """List protected virtual network configurations.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        backup_destinations: Selects by where the virtual network configuration backups are kept.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(offset=offset, limit=limit, backup_destinations=backup_destinations))).parsed


asyncio_detailed = detailed(request, asyncio)
