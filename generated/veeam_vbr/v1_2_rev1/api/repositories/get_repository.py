"""Get one repository.

Returns the settings of one backup repository. Its type tells which further properties it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/GetRepository
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repository_model import RepositoryModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("RepositoryModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[RepositoryModel, RepositoryModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.get_repository", "GET", path("/api/v1/backupInfrastructure/repositories/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> RepositoryModel:
    """Get one repository.

    Args:
        id: Identifier of the repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
