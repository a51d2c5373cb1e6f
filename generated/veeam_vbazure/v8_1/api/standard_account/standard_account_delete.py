"""Delete an SMTP or database account.

Deletes a stored SMTP or database account. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StandardAccount#operation/StandardAccount_Delete
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "standard_account.standard_account_delete", "DELETE", path("/api/v8.1/accounts/standard/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> None:
    """Delete an SMTP or database account.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
