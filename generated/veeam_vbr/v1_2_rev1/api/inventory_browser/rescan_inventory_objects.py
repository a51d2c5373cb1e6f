"""Rescan the inventory of a virtualization server.

Starts a rescan of the objects of one virtualization server and returns a task, not a session. Poll GetTask until
the state is Stopped, then read the result.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Inventory-Browser#operation/RescanInventoryObjects
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.task_model import TaskModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("TaskModel"), 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(hostname: str) -> Request[TaskModel, TaskModel]:
    """Make the call without sending it."""
    return Request(
        "inventory_browser.rescan_inventory_objects",
        "POST",
        path("/api/v1/inventory/{hostname}/rescan", hostname=hostname),
        _ANSWERS,
    )


async def asyncio(hostname: str, *, client: Client) -> TaskModel:
    """Rescan the inventory of a virtualization server.

    Args:
        hostname: Name of the virtualization server, as GetAllInventoryHosts lists it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(hostname))).parsed


asyncio_detailed = detailed(request, asyncio)
