"""Get the log of an automation session.

Returns the log records of an automation session and their total number.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Automation#operation/GetAutomationSessionLogs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_log_record_model import SessionLogRecordModel
    from ...models.session_log_result import SessionLogResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SessionLogResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> PageRequest[SessionLogResult, SessionLogResult, SessionLogRecordModel]:
    """Make the call without sending it."""
    return PageRequest(
        "automation.get_automation_session_logs",
        "GET",
        path("/api/v1/automation/sessions/{id}/logs", id=id),
        _ANSWERS,
        items="records",
    )


async def asyncio(id: str, *, client: Client) -> SessionLogResult:
    """Get the log of an automation session.

    Args:
        id: ID of the automation session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
