"""Start a search in a mounted restore point.

Starts a search below a path of the mounted file system and returns a task; poll it under /api/v1/tasks/{id} until
its state is Stopped, then browse the search results by the ID of the task.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/FlrStartSearchFor
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_start_search_for_spec import FlrStartSearchForSpec
    from ...models.task_model import TaskModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("TaskModel"), 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(session_id: str, *, body: FlrStartSearchForSpec) -> Request[TaskModel, TaskModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.flr_start_search_for",
        "POST",
        path("/api/v1/backupBrowser/flr/{session_id}/search", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: FlrStartSearchForSpec) -> TaskModel:
    """Start a search in a mounted restore point.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
