"""Get storage use.

Returns how much storage is used in the hot, cool and archive tiers and in total, with the numbers of snapshots,
backups and archives.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Overview#operation/Reports_GetStorageUsageReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.storage_usage_report import StorageUsageReport

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("StorageUsageReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[StorageUsageReport, StorageUsageReport]:
    """Make the call without sending it."""
    return Request("overview.reports_get_storage_usage_report", "GET", "/api/v8.1/overview/storageUsage", _ANSWERS)


async def asyncio(*, client: Client) -> StorageUsageReport:
    """Get storage use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
