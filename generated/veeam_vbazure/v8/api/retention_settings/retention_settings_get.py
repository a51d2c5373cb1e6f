"""Read the global retention settings.

Returns how long session records and obsolete snapshots are kept.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/RetentionSettings#operation/RetentionSettings_Get
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.retention_settings import RetentionSettings

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("RetentionSettings"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[RetentionSettings, RetentionSettings]:
    """Make the call without sending it."""
    return Request("retention_settings.retention_settings_get", "GET", "/api/v8/settings/retention", _ANSWERS)


async def asyncio(*, client: Client) -> RetentionSettings:
    """Read the global retention settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
