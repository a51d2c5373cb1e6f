"""Add a cloud credentials record.

Stores an account of a cloud service and returns the new record.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/CreateCloudCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: CloudCredentialsSpec) -> Response[CloudCredentialsModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: CloudCredentialsSpec) -> CloudCredentialsModel:
    """Add a cloud credentials record.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
