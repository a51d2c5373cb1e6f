"""Get one session.

Returns the current state of one session. It is over when state is Stopped; result then tells how it went.
WaitingTape means that it waits for a person.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Sessions#operation/GetSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

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


def request(id: str) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("sessions.get_session", "GET", path("/api/v1/sessions/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> SessionModel:
    """Get one session.

    Args:
        id: Identifier of the session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
