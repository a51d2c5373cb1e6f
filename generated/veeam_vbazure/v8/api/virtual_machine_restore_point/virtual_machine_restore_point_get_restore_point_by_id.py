"""Get a VM restore point.

Returns one restore point of an Azure VM with its destination, size, access tier and retrieval status.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachineRestorePoint#operation/VirtualMachineRestorePoint_GetRestorePointById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.virtual_machine_restore_point import VirtualMachineRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VirtualMachineRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str) -> Request[VirtualMachineRestorePoint, VirtualMachineRestorePoint]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine_restore_point.virtual_machine_restore_point_get_restore_point_by_id",
        "GET",
        path("/api/v8/restorePoints/virtualMachines/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> VirtualMachineRestorePoint:
    """Get a VM restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
