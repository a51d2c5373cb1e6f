"""Export backup proxies for a later import.

Returns backup proxies in the form that the matching import accepts. The optional body narrows them down by ID, type
or name.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Automation#operation/ExportProxies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.proxy_export_spec import ProxyExportSpec
    from ...models.proxy_import_spec_collection import ProxyImportSpecCollection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProxyImportSpecCollection"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: ProxyExportSpec | None | Unset = UNSET
) -> Request[ProxyImportSpecCollection, ProxyImportSpecCollection]:
    """Make the call without sending it."""
    return Request("automation.export_proxies", "POST", "/api/v1/automation/proxies/export", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: ProxyExportSpec | None | Unset = UNSET) -> ProxyImportSpecCollection:
    """Export backup proxies for a later import.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
