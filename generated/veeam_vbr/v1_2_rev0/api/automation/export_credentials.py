"""Export credentials for a later import.

Returns credentials in the form that the matching import accepts. The optional body narrows them down by ID, type or
name. Hidden credentials can be asked for too.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Automation#operation/ExportCredentials
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.credentials_export_spec import CredentialsExportSpec
    from ...models.credentials_import_spec_collection import CredentialsImportSpecCollection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CredentialsImportSpecCollection"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: CredentialsExportSpec | None | Unset = UNSET
) -> Request[CredentialsImportSpecCollection, CredentialsImportSpecCollection]:
    """Make the call without sending it."""
    return Request(
        "automation.export_credentials", "POST", "/api/v1/automation/credentials/export", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: CredentialsExportSpec | None | Unset = UNSET
) -> CredentialsImportSpecCollection:
    """Export credentials for a later import.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
