"""Export managed servers for a later import.

Returns managed servers in the form that the matching import accepts. The optional body narrows them down by ID,
type or name.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Automation#operation/ExportManagedServers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Response, Unset

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


async def asyncio_detailed(
    *, client: Client, body: ManageServerExportSpec | None | Unset = UNSET
) -> Response[ManageServerImportSpecCollection]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(
    *, client: Client, body: ManageServerExportSpec | None | Unset = UNSET
) -> ManageServerImportSpecCollection:
    """Export managed servers for a later import.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
