"""Remove the installed license.

Removes the license from the appliance and returns license details.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/License#operation/License_RemoveLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.license_info import LicenseInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("LicenseInfo"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[LicenseInfo, LicenseInfo]:
    """Make the call without sending it."""
    return Request("license_.license_remove_license", "DELETE", "/api/v8/license", _ANSWERS)


async def asyncio(*, client: Client) -> LicenseInfo:
    """Remove the installed license.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
