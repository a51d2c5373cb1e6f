"""Install a license on the backup server.

Installs the license given in the body and returns the license that is then installed.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/InstallLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.installed_license_model import InstalledLicenseModel
    from ...models.license_installation_spec import LicenseInstallationSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstalledLicenseModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: LicenseInstallationSpec) -> Request[InstalledLicenseModel, InstalledLicenseModel]:
    """Make the call without sending it."""
    return Request("license_.install_license", "POST", "/api/v1/license/install", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: LicenseInstallationSpec) -> InstalledLicenseModel:
    """Install a license on the backup server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
