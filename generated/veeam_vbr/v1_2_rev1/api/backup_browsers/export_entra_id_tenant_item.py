"""Export items of an Entra ID tenant backup.

Returns a file with the Microsoft Entra ID items that match the type, filter and page in the body, as a stream of
bytes.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/ExportEntraIdTenantItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Response, Unset, octets, path

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse
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


async def asyncio_detailed(
    backup_id: str, *, client: Client, body: EntraIdTenantBrowseSpec, to_xml: bool | None | Unset = UNSET
) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(backup_id, body=body, to_xml=to_xml))


async def asyncio(
    backup_id: str, *, client: Client, body: EntraIdTenantBrowseSpec, to_xml: bool | None | Unset = UNSET
) -> bytes:
    """Export items of an Entra ID tenant backup.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.
        to_xml: Whether the file is written as XML.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(backup_id, body=body, to_xml=to_xml, client=client)).parsed


def stream(
    backup_id: str, *, client: Client, body: EntraIdTenantBrowseSpec, to_xml: bool | None | Unset = UNSET
) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request(backup_id, body=body, to_xml=to_xml))
