"""Add a cloud credentials record.

Stores an account of a cloud service and returns the new record.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/CreateCloudCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_credentials_model import CloudCredentialsModel
    from ...models.cloud_credentials_spec import CloudCredentialsSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("CloudCredentialsModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: CloudCredentialsSpec) -> Request[CloudCredentialsModel, CloudCredentialsModel]:
    """Make the call without sending it."""
    return Request("credentials.create_cloud_creds", "POST", "/api/v1/cloudCredentials", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: CloudCredentialsSpec) -> CloudCredentialsModel:
    """Add a cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
