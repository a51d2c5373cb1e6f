"""Export items of an Entra ID tenant backup.

Returns a file with the Microsoft Entra ID items that match the type, filter and page in the body, as a stream of
bytes.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/ExportEntraIdTenantItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, path, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    backup_id: str, *, body: EntraIdTenantBrowseSpec, to_xml: bool | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.export_entra_id_tenant_item",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{backup_id}/export", backup_id=backup_id),
        _ANSWERS,
        params={"toXml": to_xml},
        json=body,
    )


async def asyncio(
    backup_id: str, *, client: Client, body: EntraIdTenantBrowseSpec, to_xml: bool | None | Unset = UNSET
) -> bytes:
    """Export items of an Entra ID tenant backup.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.
        to_xml: Whether the file is written as XML.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(backup_id, body=body, to_xml=to_xml))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
