"""Stop a running job.

Asks the server to stop the run of the job, gracefully if the body says so, and returns a session. Stopping takes
time: poll the session until its state is Stopped. A job that does not run answers 400.

Available to: Backup Administrator, Backup Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Jobs#operation/StopJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_stop_spec import JobStopSpec
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


def request(id: str, *, body: JobStopSpec | None | Unset = UNSET) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("jobs.stop_job", "POST", path("/api/v1/jobs/{id}/stop", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: JobStopSpec | None | Unset = UNSET) -> SessionModel:
    """Stop a running job.

    Args:
        id: Identifier of the job.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
