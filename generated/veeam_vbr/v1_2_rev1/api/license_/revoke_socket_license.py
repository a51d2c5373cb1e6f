"""Revoke the socket license of a host.

Takes the socket license away from the host and returns the host as a license workload.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/RevokeSocketLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.socket_license_workload_model import SocketLicenseWorkloadModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SocketLicenseWorkloadModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(host_id: str) -> Request[SocketLicenseWorkloadModel, SocketLicenseWorkloadModel]:
    """Make the call without sending it."""
    return Request(
        "license_.revoke_socket_license",
        "POST",
        path("/api/v1/license/sockets/{host_id}/revoke", host_id=host_id),
        _ANSWERS,
    )


async def asyncio(host_id: str, *, client: Client) -> SocketLicenseWorkloadModel:
    """Revoke the socket license of a host.

    Args:
        host_id: Identifier of the licensed host, as GetLicensedSockets lists it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(host_id))).parsed


asyncio_detailed = detailed(request, asyncio)
