"""Download appliance logs.

Returns the logs of the appliance as a file, for the last days or between two dates as ExportLogsType says. An
answer of 204 brings no file.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_ExportLogs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.export_logs_type import ExportLogsType

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    201: octets,
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    export_logs_type: ExportLogsType,
    days: int | None | Unset = UNSET,
    from_date_utc: datetime.datetime | None | Unset = UNSET,
    to_date_utc: datetime.datetime | None | Unset = UNSET,
) -> Request[bytes | None, bytes | None]:
    """Make the call without sending it."""
    return Request(
        "system.system_export_logs",
        "GET",
        "/api/v8.1/system/logs",
        _ANSWERS,
        params={
            "ExportLogsType": export_logs_type,
            "Days": days,
            "FromDateUtc": from_date_utc,
            "ToDateUtc": to_date_utc,
        },
    )


async def asyncio(
    *,
    client: Client,
    export_logs_type: ExportLogsType,
    days: int | None | Unset = UNSET,
    from_date_utc: datetime.datetime | None | Unset = UNSET,
    to_date_utc: datetime.datetime | None | Unset = UNSET,
) -> bytes | None:
    """Download appliance logs.

    Args:
        export_logs_type: Whether logs are selected by the last days or by a date range.
        days: Number of days back from now, for LastDays.
        from_date_utc: Start of the period in UTC, for BetweenDates.
        to_date_utc: End of the period in UTC, for BetweenDates.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(export_logs_type=export_logs_type, days=days, from_date_utc=from_date_utc, to_date_utc=to_date_utc)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
