"""Create a job.

Creates a job of the type in the body and returns it with its identifier. It does not start the job; StartJob does.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/CreateJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_model import JobModel
    from ...models.job_spec import JobSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("JobModel"), 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(*, body: JobSpec) -> Request[JobModel, JobModel]:
    """Make the call without sending it."""
    return Request("jobs.create_job", "POST", "/api/v1/jobs", _ANSWERS, json=body)


async def asyncio_detailed(*, client: Client, body: JobSpec) -> Response[JobModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: JobSpec) -> JobModel:
    """Create a job.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
