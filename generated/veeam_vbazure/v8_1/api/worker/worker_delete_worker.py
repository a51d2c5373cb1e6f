"""Delete a worker.

Deletes a worker by the name of its VM. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/Worker_DeleteWorker
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(vm_name: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_delete_worker", "DELETE", path("/api/v8.1/workers/{vm_name}", vm_name=vm_name), _ANSWERS
    )


async def asyncio_detailed(vm_name: str, *, client: Client) -> Response[None]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(vm_name))


async def asyncio(vm_name: str, *, client: Client) -> None:
    """Delete a worker.

    Args:
        vm_name: Name of the worker's VM in Azure.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(vm_name, client=client)).parsed
