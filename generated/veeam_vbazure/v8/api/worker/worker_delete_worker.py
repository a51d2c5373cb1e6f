"""Delete a worker.

Deletes a worker by the name of its VM. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/Worker_DeleteWorker
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(vm_name: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_delete_worker", "DELETE", path("/api/v8/workers/{vm_name}", vm_name=vm_name), _ANSWERS
    )


async def asyncio(vm_name: str, *, client: Client) -> None:
    """Delete a worker.

    Args:
        vm_name: Name of the worker's VM in Azure.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(vm_name))).parsed


asyncio_detailed = detailed(request, asyncio)
