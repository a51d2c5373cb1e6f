"""Get the last Security & Compliance Analyzer run.

Returns the session of the latest Security & Compliance Analyzer run.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/GetSecurityAnalyzerSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("security.get_security_analyzer_session", "GET", "/api/v1/securityAnalyzer/lastRun", _ANSWERS)


async def asyncio(*, client: Client) -> SessionModel:
    """Get the last Security & Compliance Analyzer run.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
