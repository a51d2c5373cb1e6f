"""Get one scale-out repository.

Returns one scale-out repository: its tiers, its placement policy and the status of its performance extents.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/GetScaleOutRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

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


async def asyncio_detailed(id: str, *, client: Client) -> Response[ScaleOutRepositoryModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(id))


async def asyncio(id: str, *, client: Client) -> ScaleOutRepositoryModel:
    """Get one scale-out repository.

    Args:
        id: Identifier of the scale-out repository.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(id, client=client)).parsed
