"""Put extents into sealed mode.

Starts putting the extents in the body into sealed mode and returns the session. Name the extents by their
repository ids. Poll the session until its state is Stopped, then read its result.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/EnableScaleOutExtentSealedMode
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.scale_out_extent_maintenance_spec import ScaleOutExtentMaintenanceSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: ScaleOutExtentMaintenanceSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.enable_scale_out_extent_sealed_mode",
        "POST",
        path("/api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableSealedMode", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: ScaleOutExtentMaintenanceSpec) -> SessionModel:
    """Put extents into sealed mode.

    Args:
        id: Identifier of the scale-out repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
