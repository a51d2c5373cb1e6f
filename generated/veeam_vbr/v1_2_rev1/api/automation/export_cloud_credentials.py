"""Export cloud credentials for a later import.

Returns cloud credentials in the form that the matching import accepts. The optional body narrows them down by ID,
type or name.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Automation#operation/ExportCloudCredentials
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_credentials_export_spec import CloudCredentialsExportSpec
    from ...models.cloud_credentials_import_spec_collection import CloudCredentialsImportSpecCollection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CloudCredentialsImportSpecCollection"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: CloudCredentialsExportSpec | None | Unset = UNSET
) -> Request[CloudCredentialsImportSpecCollection, CloudCredentialsImportSpecCollection]:
    """Make the call without sending it."""
    return Request(
        "automation.export_cloud_credentials", "POST", "/api/v1/automation/cloudcredentials/export", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: CloudCredentialsExportSpec | None | Unset = UNSET
) -> CloudCredentialsImportSpecCollection:
    """Export cloud credentials for a later import.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
