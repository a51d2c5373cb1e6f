"""Set a new encryption password.

Replaces the password and the hint of an encryption password record. Revision 1.2-rev0 does not have this operation.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/ChangeEncryptionPassword
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse
    from ...models.encryption_password_change_spec import EncryptionPasswordChangeSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: EncryptionPasswordChangeSpec) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "encryption.change_encryption_password",
        "POST",
        path("/api/v1/encryptionPasswords/{id}/changepassword", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: EncryptionPasswordChangeSpec) -> EmptySuccessResponse:
    """Set a new encryption password.

    Args:
        id: Identifier of the encryption password record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
