"""Change a job.

Replaces the settings of a job and returns them. Read the job first and send it back whole with your changes.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Jobs#operation/UpdateJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_model import JobModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("JobModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: JobModel) -> Request[JobModel, JobModel]:
    """Make the call without sending it."""
    return Request("jobs.update_job", "PUT", path("/api/v1/jobs/{id}", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: JobModel) -> JobModel:
    """Change a job.

    Args:
        id: Identifier of the job.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
