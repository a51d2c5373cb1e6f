"""Get an asynchronous operation.

Returns the status of an operation that another call answered with 202. Poll it until the status is Success,
Warning, Error or Canceled: the result then holds what the other call would have returned, and a failure is reported
in the error property of a 200 answer.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AsyncOperation#operation/AsyncOperation_GetOperation
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_object import AsyncOperationOfObject

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("AsyncOperationOfObject"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(operation_id: str) -> Request[AsyncOperationOfObject, Any]:
    """Make the call without sending it."""
    return Request(
        "async_operation.async_operation_get_operation",
        "GET",
        path("/api/v8/operations/{operation_id}", operation_id=operation_id),
        _ANSWERS,
    )


async def asyncio(operation_id: str, *, client: Client) -> AsyncOperationOfObject:
    """Get an asynchronous operation.

    Args:
        operation_id: Id of the operation, taken from the 202 answer.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(operation_id))).parsed


asyncio_detailed = detailed(request, asyncio)
