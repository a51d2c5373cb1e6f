"""Get one WAN accelerator.

Returns one WAN accelerator with its server and cache.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/WAN-Accelerators#operation/GetWANAccelerator
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.wan_accelerator_model import WANAcceleratorModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("WANAcceleratorModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[WANAcceleratorModel, WANAcceleratorModel]:
    """Make the call without sending it."""
    return Request(
        "wan_accelerators.get_wan_accelerator",
        "GET",
        path("/api/v1/backupInfrastructure/wanAccelerators/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> WANAcceleratorModel:
    """Get one WAN accelerator.

    Args:
        id: Identifier of the WAN accelerator.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
