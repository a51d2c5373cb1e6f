"""Export repositories to a file.

Returns a file that lists the repositories named or filtered by the body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Repository#operation/Repository_ExportRepositories
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repository_options import RepositoryOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401")}


def request(
    *, body: RepositoryOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "repository.repository_export_repositories",
        "POST",
        "/api/v8/repositories/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *, client: Client, body: RepositoryOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export repositories to a file.

    Args:
        accept: Media type wanted for the exported file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
