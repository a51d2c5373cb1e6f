"""Get one job.

Returns the settings of one job. Its type tells which further properties it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/GetJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_model import JobModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("JobModel"), 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[JobModel, JobModel]:
    """Make the call without sending it."""
    return Request("jobs.get_job", "GET", path("/api/v1/jobs/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> JobModel:
    """Get one job.

    Args:
        id: Identifier of the job.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
