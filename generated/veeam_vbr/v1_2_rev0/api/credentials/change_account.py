"""Change the key file of a Google service account.

Replaces the Google service account of a cloud credentials record by the one in the given key file.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/ChangeAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse
    from ...models.google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    id: str, *, body: GoogleCloudServiceCredentialsExistingAccountSpec
) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "credentials.change_account",
        "POST",
        path("/api/v1/cloudCredentials/{id}/changeAccount", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    id: str, *, client: Client, body: GoogleCloudServiceCredentialsExistingAccountSpec
) -> EmptySuccessResponse:
    """Change the key file of a Google service account.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
