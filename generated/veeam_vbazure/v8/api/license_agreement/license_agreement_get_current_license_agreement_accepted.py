"""Check whether the license agreements are accepted.

Returns true if the current license agreements are accepted.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/LicenseAgreement#operation/LicenseAgreement_GetCurrentLicenseAgreementAccepted
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, as_is, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: as_is, 401: Ref("ProblemDetails401")}


def request() -> Request[bool, bool]:
    """Make the call without sending it."""
    return Request(
        "license_agreement.license_agreement_get_current_license_agreement_accepted",
        "GET",
        "/api/v8/licenseAgreement/accepted",
        _ANSWERS,
    )


async def asyncio(*, client: Client) -> bool:
    """Check whether the license agreements are accepted.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
