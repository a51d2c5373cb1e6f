"""Check whether the license agreements are accepted.

Returns true if the current license agreements are accepted.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/LicenseAgreement#operation/LicenseAgreement_GetCurrentLicenseAgreementAccepted
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, as_is

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: as_is, 401: Ref("ProblemDetails401")}


def request() -> Request[bool, bool]:
    """Make the call without sending it."""
    return Request(
        "license_agreement.license_agreement_get_current_license_agreement_accepted",
        "GET",
        "/api/v8.1/licenseAgreement/accepted",
        _ANSWERS,
    )


async def asyncio_detailed(*, client: Client) -> Response[bool]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> bool:
    """Check whether the license agreements are accepted.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
