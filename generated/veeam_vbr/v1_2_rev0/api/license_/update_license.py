"""Update the installed license now.

Updates the installed license and returns whether that succeeded, with a message. Read isSuccessful: a status of 200
alone does not mean that the license was updated.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/UpdateLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.license_update_model import LicenseUpdateModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("LicenseUpdateModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[LicenseUpdateModel, LicenseUpdateModel]:
    """Make the call without sending it."""
    return Request("license_.update_license", "POST", "/api/v1/license/update", _ANSWERS)


async def asyncio(*, client: Client) -> LicenseUpdateModel:
    """Update the installed license now.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
