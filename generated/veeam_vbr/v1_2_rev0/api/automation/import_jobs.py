"""Start importing jobs.

Starts an import of the jobs described in the body. Returns an automation session: poll it under
/api/v1/automation/sessions/{id}, not /api/v1/sessions, until its state is Stopped.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Automation#operation/ImportJobs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_import_spec_collection import JobImportSpecCollection
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: JobImportSpecCollection) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("automation.import_jobs", "POST", "/api/v1/automation/jobs/import", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: JobImportSpecCollection) -> SessionModel:
    """Start importing jobs.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
