"""Change the secret key of cloud credentials.

Replaces the secret key that is stored in a cloud credentials record and returns the record.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/ChangeCloudCredsSecretKey
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

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


async def asyncio(id: str, *, client: Client, body: CloudCredentialsPasswordSpec) -> CloudCredentialsModel:
    """Change the secret key of cloud credentials.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
