"""Stop a session.

Asks the server to stop the session; the answer has no data. Stopping takes time: poll GetSession until the state is
Stopped. A session stopped in this way ends with the result Failed, and not as canceled.

Available to: Backup Administrator, Backup Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Sessions#operation/StopSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request("sessions.stop_session", "POST", path("/api/v1/sessions/{id}/stop", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> EmptySuccessResponse:
    """Stop a session.

    Args:
        id: Identifier of the session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
