"""Disconnect the licensing server.

Removes the registration of the licensing server from the appliance.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/License#operation/License_DeregisterLicensingServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "license_.license_deregister_licensing_server", "DELETE", "/api/v8/license/licensingServer", _ANSWERS
    )


async def asyncio(*, client: Client) -> None:
    """Disconnect the licensing server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
