"""Add an encryption password.

Stores an encryption password with a hint and returns the record, without the password.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/CreateEncryptionPassword
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.encryption_password_model import EncryptionPasswordModel
    from ...models.encryption_password_spec import EncryptionPasswordSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("EncryptionPasswordModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: EncryptionPasswordSpec) -> Request[EncryptionPasswordModel, EncryptionPasswordModel]:
    """Make the call without sending it."""
    return Request("encryption.create_encryption_password", "POST", "/api/v1/encryptionPasswords", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: EncryptionPasswordSpec) -> EncryptionPasswordModel:
    """Add an encryption password.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
