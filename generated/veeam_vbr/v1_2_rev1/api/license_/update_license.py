"""Update the installed license now.

Updates the installed license and returns whether that succeeded, with a message. Read isSuccessful: a status of 200
alone does not mean that the license was updated.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/UpdateLicense
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client) -> Response[LicenseUpdateModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> LicenseUpdateModel:
    """Update the installed license now.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
