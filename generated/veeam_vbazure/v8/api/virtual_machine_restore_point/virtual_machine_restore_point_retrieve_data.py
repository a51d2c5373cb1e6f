"""Retrieve archived data of a restore point.

Starts retrieving the data of the restore point from the archive for a number of days given in the body. Returns the
job session that does the work; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachineRestorePoint#operation/VirtualMachineRestorePoint_RetrieveData
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.data_retrieval_options import DataRetrievalOptions
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(restore_point_id: str, *, body: DataRetrievalOptions) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine_restore_point.virtual_machine_restore_point_retrieve_data",
        "POST",
        path(
            "/api/v8/restorePoints/virtualMachines/{restore_point_id}/retrieveData", restore_point_id=restore_point_id
        ),
        _ANSWERS,
        json=body,
    )


async def asyncio(restore_point_id: str, *, client: Client, body: DataRetrievalOptions) -> JobSession:
    """Retrieve archived data of a restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
