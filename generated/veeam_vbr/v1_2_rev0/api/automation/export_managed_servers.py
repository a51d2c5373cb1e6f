"""Export managed servers for a later import.

Returns managed servers in the form that the matching import accepts. The optional body narrows them down by ID,
type or name.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Automation#operation/ExportManagedServers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.manage_server_export_spec import ManageServerExportSpec
    from ...models.manage_server_import_spec_collection import ManageServerImportSpecCollection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ManageServerImportSpecCollection"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: ManageServerExportSpec | None | Unset = UNSET
) -> Request[ManageServerImportSpecCollection, ManageServerImportSpecCollection]:
    """Make the call without sending it."""
    return Request(
        "automation.export_managed_servers", "POST", "/api/v1/automation/managedServers/export", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: ManageServerExportSpec | None | Unset = UNSET
) -> ManageServerImportSpecCollection:
    """Export managed servers for a later import.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
