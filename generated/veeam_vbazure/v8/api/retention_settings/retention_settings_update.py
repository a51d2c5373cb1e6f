"""Update the global retention settings.

Replaces the retention of session records and obsolete snapshots and returns the resulting settings.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/RetentionSettings#operation/RetentionSettings_Update
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.retention_settings import RetentionSettings

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("RetentionSettings"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: RetentionSettings) -> Request[RetentionSettings, RetentionSettings]:
    """Make the call without sending it."""
    return Request(
        "retention_settings.retention_settings_update", "PUT", "/api/v8/settings/retention", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: RetentionSettings) -> RetentionSettings:
    """Update the global retention settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
