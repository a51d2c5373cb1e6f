"""Create a job.

Creates a job of the type in the body and returns it with its identifier. It does not start the job; StartJob does.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/CreateJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_model import JobModel
    from ...models.job_spec import JobSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("JobModel"), 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(*, body: JobSpec) -> Request[JobModel, JobModel]:
    """Make the call without sending it."""
    return Request("jobs.create_job", "POST", "/api/v1/jobs", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: JobSpec) -> JobModel:
    """Create a job.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
