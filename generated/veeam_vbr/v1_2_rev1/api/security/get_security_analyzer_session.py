"""Get the last Security & Compliance Analyzer run.

Returns the session of the latest Security & Compliance Analyzer run.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Security#operation/GetSecurityAnalyzerSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client) -> Response[SessionModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> SessionModel:
    """Get the last Security & Compliance Analyzer run.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
