"""Get details for support requests.

Returns the support code and the Azure tenant id of the appliance.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/System#operation/System_GetSupportInfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.support_info import SupportInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("SupportInfo"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[SupportInfo, SupportInfo]:
    """Make the call without sending it."""
    return Request("system.system_get_support_info", "GET", "/api/v8/system/supportInfo", _ANSWERS)


async def asyncio(*, client: Client) -> SupportInfo:
    """Get details for support requests.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
