"""List security certificates.

Returns all security certificates of the appliance with their thumbprints and expiration dates.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Certificate#operation/Certificate_GetCertificates
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.certificate_info import CertificateInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: ListOf(Ref("CertificateInfo")), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[list[CertificateInfo], list[CertificateInfo]]:
    """Make the call without sending it."""
    return Request("certificate.certificate_get_certificates", "GET", "/api/v8.1/settings/certificates", _ANSWERS)


async def asyncio(*, client: Client) -> list[CertificateInfo]:
    """List security certificates.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
