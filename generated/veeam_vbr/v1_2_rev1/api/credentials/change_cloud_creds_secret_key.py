"""Change the secret key of cloud credentials.

Replaces the secret key that is stored in a cloud credentials record and returns the record.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/ChangeCloudCredsSecretKey
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_credentials_model import CloudCredentialsModel
    from ...models.cloud_credentials_password_spec import CloudCredentialsPasswordSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("CloudCredentialsModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: CloudCredentialsPasswordSpec) -> Request[CloudCredentialsModel, CloudCredentialsModel]:
    """Make the call without sending it."""
    return Request(
        "credentials.change_cloud_creds_secret_key",
        "POST",
        path("/api/v1/cloudCredentials/{id}/changeSecretKey", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio_detailed(
    id: str, *, client: Client, body: CloudCredentialsPasswordSpec
) -> Response[CloudCredentialsModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(id, body=body))


async def asyncio(id: str, *, client: Client, body: CloudCredentialsPasswordSpec) -> CloudCredentialsModel:
    """Change the secret key of cloud credentials.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(id, body=body, client=client)).parsed
