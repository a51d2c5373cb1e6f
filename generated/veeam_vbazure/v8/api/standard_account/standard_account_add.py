"""Create an SMTP or database account.

Stores the credentials in the body as an SMTP or database account and returns the new account, without its password.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StandardAccount#operation/StandardAccount_Add
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_standard_account_from_client import NewStandardAccountFromClient
    from ...models.standard_account import StandardAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("StandardAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewStandardAccountFromClient) -> Request[StandardAccount, StandardAccount]:
    """Make the call without sending it."""
    return Request("standard_account.standard_account_add", "POST", "/api/v8/accounts/standard", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: NewStandardAccountFromClient) -> StandardAccount:
    """Create an SMTP or database account.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
