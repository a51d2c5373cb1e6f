"""Export encryption passwords for a later import.

Returns encryption passwords in the form that the matching import accepts. The optional body narrows them down by
ID, hint, tag or modification time.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Automation#operation/ExportEncryptionPasswords
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.encryption_password_export_spec import EncryptionPasswordExportSpec
    from ...models.encryption_password_import_spec_collection import EncryptionPasswordImportSpecCollection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EncryptionPasswordImportSpecCollection"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: EncryptionPasswordExportSpec | None | Unset = UNSET
) -> Request[EncryptionPasswordImportSpecCollection, EncryptionPasswordImportSpecCollection]:
    """Make the call without sending it."""
    return Request(
        "automation.export_encryption_passwords",
        "POST",
        "/api/v1/automation/encryptionPasswords/export",
        _ANSWERS,
        json=body,
    )


async def asyncio_detailed(
    *, client: Client, body: EncryptionPasswordExportSpec | None | Unset = UNSET
) -> Response[EncryptionPasswordImportSpecCollection]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(
    *, client: Client, body: EncryptionPasswordExportSpec | None | Unset = UNSET
) -> EncryptionPasswordImportSpecCollection:
    """Export encryption passwords for a later import.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
