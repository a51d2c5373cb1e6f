"""List VM sizes for workers.

Returns the Azure VM sizes in a region that a worker can have, with their cores, memory, disks and price per hour.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSize#operation/VmSize_GetVmSizesForWorker
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, ListOf, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vm_size import VmSize

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("VmSize")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, region: str, name_search_pattern: str | None | Unset = UNSET) -> Request[list[VmSize], list[VmSize]]:
    """Make the call without sending it."""
    return Request(
        "vm_size.vm_size_get_vm_sizes_for_worker",
        "GET",
        "/api/v8.1/cloudInfrastructure/virtualMachineWorkerSizes",
        _ANSWERS,
        params={"region": region, "NameSearchPattern": name_search_pattern},
    )


async def asyncio(*, client: Client, region: str, name_search_pattern: str | None | Unset = UNSET) -> list[VmSize]:
    """List VM sizes for workers.

    Args:
        region: as its type says.
        name_search_pattern: Text that selects the sizes to return by name.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region=region, name_search_pattern=name_search_pattern))).parsed


asyncio_detailed = detailed(request, asyncio)
