"""Get one automation session.

Returns the automation session with the given ID. It is over once its state is Stopped; the result may still be null
then.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Automation#operation/GetAutomationSession
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
    return Request(
        "automation.get_automation_session", "GET", path("/api/v1/automation/sessions/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> SessionModel:
    """Get one automation session.

    Args:
        id: ID of the automation session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
