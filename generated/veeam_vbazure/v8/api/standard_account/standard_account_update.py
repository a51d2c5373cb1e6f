"""Change an SMTP or database account.

Changes a stored SMTP or database account to the values in the body and returns the account as it is then.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StandardAccount#operation/StandardAccount_Update
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.standard_account import StandardAccount
    from ...models.updated_standard_account_from_client import UpdatedStandardAccountFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("StandardAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(id: str, *, body: UpdatedStandardAccountFromClient) -> Request[StandardAccount, StandardAccount]:
    """Make the call without sending it."""
    return Request(
        "standard_account.standard_account_update",
        "PUT",
        path("/api/v8/accounts/standard/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: UpdatedStandardAccountFromClient) -> StandardAccount:
    """Change an SMTP or database account.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
