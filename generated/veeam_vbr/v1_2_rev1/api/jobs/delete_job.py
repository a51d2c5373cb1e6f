"""Delete a job.

Deletes a job; the answer has no content.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/DeleteJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("jobs.delete_job", "DELETE", path("/api/v1/jobs/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> None:
    """Delete a job.

    Args:
        id: Identifier of the job.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
