"""Export the virtual network backup policy to a file.

Returns a file with the virtual network backup policy.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetPolicy#operation/VnetPolicy_ExportPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client

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


async def asyncio(*, client: Client, accept: str | None | Unset = UNSET) -> bytes:
    """Export the virtual network backup policy to a file.

    Args:
        accept: Media type wanted for the exported file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
