"""Remove a scale-out repository.

Removes a scale-out repository from the backup infrastructure; the answer has no content.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/DeleteScaleOutRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(id: str, *, delete_backups: bool | None | Unset = UNSET) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "repositories.delete_scale_out_repository",
        "DELETE",
        path("/api/v1/backupInfrastructure/scaleOutRepositories/{id}", id=id),
        _ANSWERS,
        params={"deleteBackups": delete_backups},
    )


async def asyncio(id: str, *, client: Client, delete_backups: bool | None | Unset = UNSET) -> None:
    """Remove a scale-out repository.

    Args:
        id: Identifier of the scale-out repository.
        delete_backups: Whether to delete the backups in the scale-out repository as well.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, delete_backups=delete_backups))).parsed


asyncio_detailed = detailed(request, asyncio)
