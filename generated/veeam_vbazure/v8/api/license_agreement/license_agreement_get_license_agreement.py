"""Read the license agreements.

Returns the text, type and checksum of every license agreement.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/LicenseAgreement#operation/LicenseAgreement_GetLicenseAgreement
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.license_agreement_result import LicenseAgreementResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("LicenseAgreementResult"), 401: Ref("ProblemDetails401")}


def request() -> Request[LicenseAgreementResult, LicenseAgreementResult]:
    """Make the call without sending it."""
    return Request(
        "license_agreement.license_agreement_get_license_agreement", "GET", "/api/v8/licenseAgreement", _ANSWERS
    )


async def asyncio(*, client: Client) -> LicenseAgreementResult:
    """Read the license agreements.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
