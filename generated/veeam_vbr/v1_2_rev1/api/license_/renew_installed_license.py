"""Renew the current license.

Requests the renewal of the installed license and returns the renewal URL, if there is one.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/RenewInstalledLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.license_renew_spec import LicenseRenewSpec
    from ...models.license_renewal_model import LicenseRenewalModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("LicenseRenewalModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: LicenseRenewSpec) -> Request[LicenseRenewalModel, LicenseRenewalModel]:
    """Make the call without sending it."""
    return Request("license_.renew_installed_license", "POST", "/api/v1/license/renew", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: LicenseRenewSpec) -> LicenseRenewalModel:
    """Renew the current license.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
