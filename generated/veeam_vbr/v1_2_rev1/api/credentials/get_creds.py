"""Get one credentials record.

Returns one credentials record.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/GetCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.credentials_model import CredentialsModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CredentialsModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[CredentialsModel, CredentialsModel]:
    """Make the call without sending it."""
    return Request("credentials.get_creds", "GET", path("/api/v1/credentials/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> CredentialsModel:
    """Get one credentials record.

    Args:
        id: Identifier of the credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
