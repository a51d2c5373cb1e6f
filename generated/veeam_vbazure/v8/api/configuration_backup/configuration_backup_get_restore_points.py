"""List configuration restore points.

Returns one page of the restore points of the appliance configuration.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_GetRestorePoints
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_restore_point import ConfigurationRestorePoint
    from ...models.page_of_configuration_restore_point import PageOfConfigurationRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfConfigurationRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, repository_id: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfConfigurationRestorePoint, PageOfConfigurationRestorePoint, ConfigurationRestorePoint]:
    """Make the call without sending it."""
    return PageRequest(
        "configuration_backup.configuration_backup_get_restore_points",
        "GET",
        "/api/v8/configurationBackup/restorePoints",
        _ANSWERS,
        params={"RepositoryId": repository_id, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfConfigurationRestorePoint:
    """List configuration restore points.

    Args:
        repository_id: Returns only restore points in this repository.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(repository_id=repository_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
