"""Revoke the capacity license of a workload.

Takes the capacity license away from an unstructured data workload and returns the workload.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/RevokeCapacityLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.capacity_license_workload_model import CapacityLicenseWorkloadModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CapacityLicenseWorkloadModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(instance_id: str) -> Request[CapacityLicenseWorkloadModel, CapacityLicenseWorkloadModel]:
    """Make the call without sending it."""
    return Request(
        "license_.revoke_capacity_license",
        "POST",
        path("/api/v1/license/capacity/{instance_id}/revoke", instance_id=instance_id),
        _ANSWERS,
    )


async def asyncio(instance_id: str, *, client: Client) -> CapacityLicenseWorkloadModel:
    """Revoke the capacity license of a workload.

    Args:
        instance_id: Identifier of the workload, as GetLicensedCapacity lists it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(instance_id))).parsed


asyncio_detailed = detailed(request, asyncio)
