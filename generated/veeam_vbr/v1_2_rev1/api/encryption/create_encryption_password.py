"""Add an encryption password.

Stores an encryption password with a hint and returns the record, without the password.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/CreateEncryptionPassword
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: EncryptionPasswordSpec) -> Response[EncryptionPasswordModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: EncryptionPasswordSpec) -> EncryptionPasswordModel:
    """Add an encryption password.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
