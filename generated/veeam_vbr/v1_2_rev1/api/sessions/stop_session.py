"""Stop a session.

Asks the server to stop the session; the answer has no data. Stopping takes time: poll GetSession until the state is
Stopped. A session stopped in this way ends with the result Failed, and not as canceled.

Available to: Backup Administrator, Backup Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Sessions#operation/StopSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

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


async def asyncio_detailed(id: str, *, client: Client) -> Response[EmptySuccessResponse]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(id))


async def asyncio(id: str, *, client: Client) -> EmptySuccessResponse:
    """Stop a session.

    Args:
        id: Identifier of the session.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(id, client=client)).parsed
