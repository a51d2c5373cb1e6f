"""Get one scale-out repository.

Returns one scale-out repository: its tiers, its placement policy and the status of its performance extents.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Repositories#operation/GetScaleOutRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.scale_out_repository_model import ScaleOutRepositoryModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ScaleOutRepositoryModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[ScaleOutRepositoryModel, ScaleOutRepositoryModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.get_scale_out_repository",
        "GET",
        path("/api/v1/backupInfrastructure/scaleOutRepositories/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> ScaleOutRepositoryModel:
    """Get one scale-out repository.

    Args:
        id: Identifier of the scale-out repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
