"""Change a credentials record.

Replaces the properties of a credentials record and returns it. Passwords and private keys have operations of their
own.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/UpdateCreds
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
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: CredentialsModel) -> Request[CredentialsModel, CredentialsModel]:
    """Make the call without sending it."""
    return Request("credentials.update_creds", "PUT", path("/api/v1/credentials/{id}", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: CredentialsModel) -> CredentialsModel:
    """Change a credentials record.

    Args:
        id: Identifier of the credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
