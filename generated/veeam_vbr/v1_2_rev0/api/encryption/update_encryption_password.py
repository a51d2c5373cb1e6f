"""Change an encryption password record.

Replaces the properties of an encryption password record, such as its hint, and returns it. It does not change the
password.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Encryption#operation/UpdateEncryptionPassword
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.encryption_password_model import EncryptionPasswordModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EncryptionPasswordModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: EncryptionPasswordModel) -> Request[EncryptionPasswordModel, EncryptionPasswordModel]:
    """Make the call without sending it."""
    return Request(
        "encryption.update_encryption_password",
        "PUT",
        path("/api/v1/encryptionPasswords/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: EncryptionPasswordModel) -> EncryptionPasswordModel:
    """Change an encryption password record.

    Args:
        id: Identifier of the encryption password record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
