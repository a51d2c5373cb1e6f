"""Set the schedule of the analyzer.

Replaces the daily schedule and the notification settings of the Security & Compliance Analyzer and returns them.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/ModifySecurityAnalyzerSchedule
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
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: SecurityAnalyzerScheduleSettingsModel
) -> Request[SecurityAnalyzerScheduleSettingsModel, SecurityAnalyzerScheduleSettingsModel]:
    """Make the call without sending it."""
    return Request(
        "security.modify_security_analyzer_schedule", "PUT", "/api/v1/securityAnalyzer/schedule", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: SecurityAnalyzerScheduleSettingsModel
) -> SecurityAnalyzerScheduleSettingsModel:
    """Set the schedule of the analyzer.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
