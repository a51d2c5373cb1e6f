"""Add a scale-out repository.

Starts adding a scale-out repository made of existing repositories and returns the session. Poll the session until
its state is Stopped, then read its result.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/CreateScaleOutRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.scale_out_repository_spec import ScaleOutRepositorySpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ScaleOutRepositorySpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.create_scale_out_repository",
        "POST",
        "/api/v1/backupInfrastructure/scaleOutRepositories",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ScaleOutRepositorySpec) -> SessionModel:
    """Add a scale-out repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
