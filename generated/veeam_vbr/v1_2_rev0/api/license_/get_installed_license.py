"""Get the current license.

Returns the installed license: status, edition, expiration, support, automatic update and summaries of socket,
instance and capacity consumption.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/GetInstalledLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.installed_license_model import InstalledLicenseModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("InstalledLicenseModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[InstalledLicenseModel, InstalledLicenseModel]:
    """Make the call without sending it."""
    return Request("license_.get_installed_license", "GET", "/api/v1/license", _ANSWERS)


async def asyncio(*, client: Client) -> InstalledLicenseModel:
    """Get the current license.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
