"""Unmount a file restore mount point.

Starts unmounting the file system that was mounted for a file restore, and returns the session; poll it under
/api/v1/sessions/{id} until its state is Stopped, then read its result.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/StopFlrMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(session_id: str) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "restore.stop_flr_mount",
        "POST",
        path("/api/v1/restore/flr/{session_id}/unmount", session_id=session_id),
        _ANSWERS,
    )


async def asyncio(session_id: str, *, client: Client) -> SessionModel:
    """Unmount a file restore mount point.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
