"""Read the configuration check.

Returns the log of the configuration check with its overall status, one line per check and the problems found. The
answer is JSON or an HTML page.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Configuration#operation/ConfigurationCheckSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.check_log import CheckLog

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CheckLog"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
}


def request() -> Request[CheckLog, CheckLog]:
    """Make the call without sending it."""
    return Request("configuration.configuration_check_session", "GET", "/api/v8.1/configuration/checkSession", _ANSWERS)


async def asyncio(*, client: Client) -> CheckLog:
    """Read the configuration check.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
