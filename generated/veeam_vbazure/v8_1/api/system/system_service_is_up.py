"""Check that the services are up.

Answers 200 without a body when the services of the appliance are up.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_ServiceIsUp
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: None}


def request() -> Request[None, None]:
    """Make the call without sending it."""
    return Request("system.system_service_is_up", "GET", "/api/v8.1/system/serviceIsUp", _ANSWERS)


async def asyncio(*, client: Client) -> None:
    """Check that the services are up.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
