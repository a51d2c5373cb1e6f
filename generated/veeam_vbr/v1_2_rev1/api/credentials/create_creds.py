"""Add a credentials record.

Stores a user name and password, or Linux credentials, and returns the new record.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/CreateCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: CredentialsSpec) -> Response[CredentialsModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: CredentialsSpec) -> CredentialsModel:
    """Add a credentials record.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
