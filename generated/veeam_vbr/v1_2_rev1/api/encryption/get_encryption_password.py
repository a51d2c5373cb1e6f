"""Get one encryption password record.

Returns one encryption password record with its hint. The password itself is not returned.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/GetEncryptionPassword
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
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[EncryptionPasswordModel, EncryptionPasswordModel]:
    """Make the call without sending it."""
    return Request(
        "encryption.get_encryption_password", "GET", path("/api/v1/encryptionPasswords/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> EncryptionPasswordModel:
    """Get one encryption password record.

    Args:
        id: Identifier of the encryption password record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
