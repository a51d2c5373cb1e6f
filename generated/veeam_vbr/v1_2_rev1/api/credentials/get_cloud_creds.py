"""Get one cloud credentials record.

Returns one cloud credentials record. Its type tells which further properties it has.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/GetCloudCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_credentials_model import CloudCredentialsModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CloudCredentialsModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[CloudCredentialsModel, CloudCredentialsModel]:
    """Make the call without sending it."""
    return Request("credentials.get_cloud_creds", "GET", path("/api/v1/cloudCredentials/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> CloudCredentialsModel:
    """Get one cloud credentials record.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
