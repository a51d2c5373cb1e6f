"""Accept the license agreements.

Accepts the agreements whose types and checksums are in the body; take both from the agreements read before.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/LicenseAgreement#operation/LicenseAgreement_AcceptLicenseAgreement
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.document_checksum import DocumentChecksum

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 400: Ref("ProblemDetails400"), 401: Ref("ProblemDetails401")}


def request(*, body: list[DocumentChecksum] | None | Unset = UNSET) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "license_agreement.license_agreement_accept_license_agreement",
        "POST",
        "/api/v8/licenseAgreement/accept",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: list[DocumentChecksum] | None | Unset = UNSET) -> None:
    """Accept the license agreements.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
