"""Start deleting a backup.

Starts the deletion of a backup and returns its session; poll it under /api/v1/sessions/{id} until its state is
Stopped, then read its result. Not available before 1.2-rev1.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backups#operation/DeleteBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    id: str,
    *,
    from_db_if_sp_unavailable: bool | None | Unset = UNSET,
    include_gfs: bool | None | Unset = UNSET,
    from_db: bool | None | Unset = UNSET,
) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "backups.delete_backup",
        "DELETE",
        path("/api/v1/backups/{id}", id=id),
        _ANSWERS,
        params={"fromDBIfSPUnavailable": from_db_if_sp_unavailable, "includeGFS": include_gfs, "fromDB": from_db},
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    from_db_if_sp_unavailable: bool | None | Unset = UNSET,
    include_gfs: bool | None | Unset = UNSET,
    from_db: bool | None | Unset = UNSET,
) -> SessionModel:
    """Start deleting a backup.

    Args:
        id: ID of the backup.
        from_db_if_sp_unavailable: Whether to remove the backup from the configuration database if the SP (most likely the
            service provider that stores it) is unavailable.
        include_gfs: Whether backups kept under GFS (long-term) retention are deleted as well.
        from_db: Whether to remove the backup from the configuration database.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(id, from_db_if_sp_unavailable=from_db_if_sp_unavailable, include_gfs=include_gfs, from_db=from_db)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
