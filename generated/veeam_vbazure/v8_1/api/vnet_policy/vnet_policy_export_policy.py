"""Export the virtual network backup policy to a file.

Returns a file with the virtual network backup policy.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetPolicy#operation/VnetPolicy_ExportPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Response, Unset, octets

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(*, accept: str | None | Unset = UNSET) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "vnet_policy.vnet_policy_export_policy",
        "POST",
        "/api/v8.1/policy/vnet/export",
        _ANSWERS,
        headers={"Accept": accept},
    )


async def asyncio_detailed(*, client: Client, accept: str | None | Unset = UNSET) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(accept=accept))


async def asyncio(*, client: Client, accept: str | None | Unset = UNSET) -> bytes:
    """Export the virtual network backup policy to a file.

    Args:
        accept: Media type wanted for the exported file.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(accept=accept, client=client)).parsed


def stream(*, client: Client, accept: str | None | Unset = UNSET) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request(accept=accept))
