"""Get the schedule of the analyzer.

Returns whether and when the Security & Compliance Analyzer runs daily and who is told of its results.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Security#operation/GetSecurityAnalyzerSchedule
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.security_analyzer_schedule_settings_model import SecurityAnalyzerScheduleSettingsModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SecurityAnalyzerScheduleSettingsModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[SecurityAnalyzerScheduleSettingsModel, SecurityAnalyzerScheduleSettingsModel]:
    """Make the call without sending it."""
    return Request("security.get_security_analyzer_schedule", "GET", "/api/v1/securityAnalyzer/schedule", _ANSWERS)


async def asyncio(*, client: Client) -> SecurityAnalyzerScheduleSettingsModel:
    """Get the schedule of the analyzer.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
