"""Export users.

Returns a file that lists users; the optional body selects which by name or id.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/User#operation/User_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user_export_query_options import UserExportQueryOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(
    *, body: UserExportQueryOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request("user.user_export", "POST", "/api/v8/users/export", _ANSWERS, headers={"Accept": accept}, json=body)


async def asyncio(
    *, client: Client, body: UserExportQueryOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export users.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
