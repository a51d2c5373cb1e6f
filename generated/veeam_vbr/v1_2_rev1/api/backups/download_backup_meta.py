"""Start downloading backup metadata.

Starts downloading the metadata of an unstructured data backup, optionally to a repository named in the body, and
returns the session; poll it under /api/v1/sessions/{id} until its state is Stopped, then read its result. Not
available before 1.2-rev1.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backups#operation/DownloadBackupMeta
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel
    from ...models.unstructured_backup_download_meta_spec import UnstructuredBackupDownloadMetaSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    id: str, *, body: UnstructuredBackupDownloadMetaSpec | None | Unset = UNSET
) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "backups.download_backup_meta",
        "POST",
        path("/api/v1/backups/{id}/downloadBackupMeta", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    id: str, *, client: Client, body: UnstructuredBackupDownloadMetaSpec | None | Unset = UNSET
) -> SessionModel:
    """Start downloading backup metadata.

    Args:
        id: ID of the unstructured data backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
