"""Start a job.

Starts a run of the job and returns its session; the body can ask for an active full backup and for chained jobs to
follow. Poll the session until its state is Stopped, then read its result. A job with nothing to do can answer 204
without a session, and a job that already runs answers 400.

Available to: Backup Administrator, Backup Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/StartJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_start_spec import JobStartSpec
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


def request(id: str, *, body: JobStartSpec | None | Unset = UNSET) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("jobs.start_job", "POST", path("/api/v1/jobs/{id}/start", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: JobStartSpec | None | Unset = UNSET) -> SessionModel:
    """Start a job.

    Args:
        id: Identifier of the job.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
