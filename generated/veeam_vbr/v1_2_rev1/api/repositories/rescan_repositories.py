"""Rescan selected repositories.

Starts a rescan of the repositories in the body and returns the session. Poll the session until its state is
Stopped, then read its result. The reference of 1.2-rev0 already shows this operation, although the later changelog
calls it new, so a 1.2-rev0 server may lack it.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Repositories#operation/RescanRepositories
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repositories_rescan_spec import RepositoriesRescanSpec
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


def request(*, body: RepositoriesRescanSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "repositories.rescan_repositories",
        "POST",
        "/api/v1/backupInfrastructure/repositories/rescan",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: RepositoriesRescanSpec) -> SessionModel:
    """Rescan selected repositories.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
