"""Run the Security & Compliance Analyzer.

Starts a check of the backup server against the best practices and returns its session. Poll the session until its
state is Stopped, then read its result. GetBestPracticesComplianceResult then gives the findings.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/StartSecurityAnalyzer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {201: Ref("SessionModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("security.start_security_analyzer", "POST", "/api/v1/securityAnalyzer/start", _ANSWERS)


async def asyncio(*, client: Client) -> SessionModel:
    """Run the Security & Compliance Analyzer.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
