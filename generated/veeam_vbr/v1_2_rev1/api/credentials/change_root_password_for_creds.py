"""Change the root password of Linux credentials.

Replaces the root password that is stored in a Linux credentials record.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/ChangeRootPasswordForCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.credentials_password_change_spec import CredentialsPasswordChangeSpec
    from ...models.empty_success_response import EmptySuccessResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: CredentialsPasswordChangeSpec) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "credentials.change_root_password_for_creds",
        "POST",
        path("/api/v1/credentials/{id}/changerootpassword", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: CredentialsPasswordChangeSpec) -> EmptySuccessResponse:
    """Change the root password of Linux credentials.

    Args:
        id: Identifier of the credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
