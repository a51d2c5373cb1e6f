"""Add a repository.

Starts adding a backup repository and returns the session. Poll the session until its state is Stopped, then read
its result.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Repositories#operation/CreateRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repository_spec import RepositorySpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: RepositorySpec, overwrite_owner: bool | None | Unset = UNSET
) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.create_repository",
        "POST",
        "/api/v1/backupInfrastructure/repositories",
        _ANSWERS,
        params={"overwriteOwner": overwrite_owner},
        json=body,
    )


async def asyncio(
    *, client: Client, body: RepositorySpec, overwrite_owner: bool | None | Unset = UNSET
) -> SessionModel:
    """Add a repository.

    Args:
        overwrite_owner: Whether to overwrite the owner that is already recorded for the storage.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, overwrite_owner=overwrite_owner))).parsed


asyncio_detailed = detailed(request, asyncio)
