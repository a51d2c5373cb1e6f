"""Revoke the instance license of a workload.

Takes the instance license away from the workload and returns the workload.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/RevokeInstanceLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.instance_license_workload_model import InstanceLicenseWorkloadModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstanceLicenseWorkloadModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(instance_id: str) -> Request[InstanceLicenseWorkloadModel, InstanceLicenseWorkloadModel]:
    """Make the call without sending it."""
    return Request(
        "license_.revoke_instance_license",
        "POST",
        path("/api/v1/license/instances/{instance_id}/revoke", instance_id=instance_id),
        _ANSWERS,
    )


async def asyncio(instance_id: str, *, client: Client) -> InstanceLicenseWorkloadModel:
    """Revoke the instance license of a workload.

    Args:
        instance_id: Identifier of the workload, as GetLicensedInstances lists it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(instance_id))).parsed


asyncio_detailed = detailed(request, asyncio)
