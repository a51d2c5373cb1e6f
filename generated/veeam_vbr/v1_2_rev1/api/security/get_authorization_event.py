"""Get one authorization event.

Returns one authorization event: its state, who created and who processed it, and when it expires.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Security#operation/GetAuthorizationEvent
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.authorization_event_model import AuthorizationEventModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("AuthorizationEventModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[AuthorizationEventModel, AuthorizationEventModel]:
    """Make the call without sending it."""
    return Request(
        "security.get_authorization_event", "GET", path("/api/v1/authorization/events/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> AuthorizationEventModel:
    """Get one authorization event.

    Args:
        id: Identifier of the authorization event.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
