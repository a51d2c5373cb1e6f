"""List workloads that use capacity licenses.

Returns all file shares and object storage that consume capacity licenses, with the capacity that each one uses. The
list is not paged.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/GetLicensedCapacity
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.capacity_license_workload_result import CapacityLicenseWorkloadResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("CapacityLicenseWorkloadResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[CapacityLicenseWorkloadResult, CapacityLicenseWorkloadResult]:
    """Make the call without sending it."""
    return Request("license_.get_licensed_capacity", "GET", "/api/v1/license/capacity", _ANSWERS)


async def asyncio(*, client: Client) -> CapacityLicenseWorkloadResult:
    """List workloads that use capacity licenses.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
