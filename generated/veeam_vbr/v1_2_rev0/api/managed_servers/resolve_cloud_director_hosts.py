"""List vCenter Servers behind a Cloud Director server.

Asks a VMware Cloud Director server for its vCenter Servers and returns their names and certificate thumbprints. Use
them to fill in viServers when you add the server.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Managed-Servers#operation/ResolveCloudDirectorHosts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_director_host_discovery_result import CloudDirectorHostDiscoveryResult
    from ...models.cloud_director_host_discovery_spec import CloudDirectorHostDiscoverySpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CloudDirectorHostDiscoveryResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: CloudDirectorHostDiscoverySpec
) -> Request[CloudDirectorHostDiscoveryResult, CloudDirectorHostDiscoveryResult]:
    """Make the call without sending it."""
    return Request(
        "managed_servers.resolve_cloud_director_hosts",
        "POST",
        "/api/v1/backupInfrastructure/managedServers/cloudDirectorHosts",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: CloudDirectorHostDiscoverySpec) -> CloudDirectorHostDiscoveryResult:
    """List vCenter Servers behind a Cloud Director server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
