"""Remove the installed license or a part of it.

Removes the installed license, or only the instance or socket section that the body names, and returns what remains
installed.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/RemoveLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.installed_license_model import InstalledLicenseModel
    from ...models.license_remove_spec import LicenseRemoveSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstalledLicenseModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: LicenseRemoveSpec) -> Request[InstalledLicenseModel, InstalledLicenseModel]:
    """Make the call without sending it."""
    return Request("license_.remove_license", "POST", "/api/v1/license/remove", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: LicenseRemoveSpec) -> InstalledLicenseModel:
    """Remove the installed license or a part of it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
