"""Export SMTP and database accounts.

Returns a file that lists SMTP and database accounts; the optional body selects which by kind, search pattern or id.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StandardAccount#operation/StandardAccount_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.standard_account_export_options import StandardAccountExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(
    *, body: StandardAccountExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "standard_account.standard_account_export",
        "POST",
        "/api/v8/accounts/standard/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *, client: Client, body: StandardAccountExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export SMTP and database accounts.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
