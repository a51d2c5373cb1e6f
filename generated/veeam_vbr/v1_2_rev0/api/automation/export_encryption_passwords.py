"""Export encryption passwords for a later import.

Returns encryption passwords in the form that the matching import accepts. The optional body narrows them down by
ID, hint, tag or modification time.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Automation#operation/ExportEncryptionPasswords
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

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


async def asyncio(
    *, client: Client, body: EncryptionPasswordExportSpec | None | Unset = UNSET
) -> EncryptionPasswordImportSpecCollection:
    """Export encryption passwords for a later import.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
