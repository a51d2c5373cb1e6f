"""Get one unstructured data server.

Returns one file server, file share, NAS filer or object storage of the inventory. Its type tells which further
properties it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Inventory-Browser#operation/GetUnstructuredDataServers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.unstructured_data_server_model import UnstructuredDataServerModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("UnstructuredDataServerModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[UnstructuredDataServerModel, UnstructuredDataServerModel]:
    """Make the call without sending it."""
    return Request(
        "inventory_browser.get_unstructured_data_servers",
        "GET",
        path("/api/v1/inventory/unstructuredDataServers/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> UnstructuredDataServerModel:
    """Get one unstructured data server.

    Args:
        id: Identifier of the unstructured data server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
