"""Turn automatic license update on or off.

Sets whether the license is updated automatically and returns the installed license.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/SetAutoUpdate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.installed_license_model import InstalledLicenseModel
    from ...models.license_auto_update_spec import LicenseAutoUpdateSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstalledLicenseModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: LicenseAutoUpdateSpec | None | Unset = UNSET
) -> Request[InstalledLicenseModel, InstalledLicenseModel]:
    """Make the call without sending it."""
    return Request("license_.set_auto_update", "POST", "/api/v1/license/autoupdate", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: LicenseAutoUpdateSpec | None | Unset = UNSET) -> InstalledLicenseModel:
    """Turn automatic license update on or off.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
