"""Change a repository.

Starts replacing the settings of a backup repository and returns the session. Poll the session until its state is
Stopped, then read its result. Read the repository first and send it back whole with your changes.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/UpdateRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repository_model import RepositoryModel
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


def request(id: str, *, body: RepositoryModel) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.update_repository",
        "PUT",
        path("/api/v1/backupInfrastructure/repositories/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: RepositoryModel) -> SessionModel:
    """Change a repository.

    Args:
        id: Identifier of the repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
