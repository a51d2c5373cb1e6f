"""Change a scale-out repository.

Starts replacing the settings of a scale-out repository and returns the session. Poll the session until its state is
Stopped, then read its result. Read the repository first and send it back whole with your changes.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/UpdateScaleOutRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.scale_out_repository_model import ScaleOutRepositoryModel
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: ScaleOutRepositoryModel) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.update_scale_out_repository",
        "PUT",
        path("/api/v1/backupInfrastructure/scaleOutRepositories/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: ScaleOutRepositoryModel) -> SessionModel:
    """Change a scale-out repository.

    Args:
        id: Identifier of the scale-out repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
