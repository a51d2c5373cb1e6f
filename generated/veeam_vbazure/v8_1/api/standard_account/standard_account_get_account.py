"""Get one SMTP or database account.

Returns one stored SMTP or database account with its user name but not its password.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StandardAccount#operation/StandardAccount_GetAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.standard_account import StandardAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("StandardAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(id: str) -> Request[StandardAccount, StandardAccount]:
    """Make the call without sending it."""
    return Request(
        "standard_account.standard_account_get_account",
        "GET",
        path("/api/v8.1/accounts/standard/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> StandardAccount:
    """Get one SMTP or database account.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
