"""Add a credentials record.

Stores a user name and password, or Linux credentials, and returns the new record.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/CreateCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.credentials_model import CredentialsModel
    from ...models.credentials_spec import CredentialsSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("CredentialsModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: CredentialsSpec) -> Request[CredentialsModel, CredentialsModel]:
    """Make the call without sending it."""
    return Request("credentials.create_creds", "POST", "/api/v1/credentials", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: CredentialsSpec) -> CredentialsModel:
    """Add a credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
