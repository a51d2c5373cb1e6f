"""Copy unstructured data to a folder.

Starts copying files and folders of a mounted unstructured data backup to a folder on an unstructured data server or
on the backup server, and returns a task; poll it under /api/v1/tasks/{id} until its state is Stopped.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/UnstructuredDataFlrCopyTo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_backup_flr_copy_to_spec import FileBackupFLRCopyToSpec
    from ...models.task_model import TaskModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("TaskModel"), 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(session_id: str, *, body: FileBackupFLRCopyToSpec) -> Request[TaskModel, TaskModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.unstructured_data_flr_copy_to",
        "POST",
        path("/api/v1/backupBrowser/flr/unstructuredData/{session_id}/copyTo", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: FileBackupFLRCopyToSpec) -> TaskModel:
    """Copy unstructured data to a folder.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
