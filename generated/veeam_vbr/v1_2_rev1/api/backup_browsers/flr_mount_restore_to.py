"""Restore files to another machine or folder.

Starts restoring files and folders to a path on the target machine given in the body, and returns a task; poll it
under /api/v1/tasks/{id} until its state is Stopped.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/FlrMountRestoreTo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_restore_to_spec import FlrRestoreToSpec
    from ...models.task_model import TaskModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("TaskModel"), 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(session_id: str, *, body: FlrRestoreToSpec) -> Request[TaskModel, TaskModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.flr_mount_restore_to",
        "POST",
        path("/api/v1/backupBrowser/flr/{session_id}/restoreTo", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: FlrRestoreToSpec) -> TaskModel:
    """Restore files to another machine or folder.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
