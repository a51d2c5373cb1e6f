"""Get the TLS certificate of the backup server.

Returns the thumbprint, issuer, subject and validity of the certificate that the backup server uses. It needs no
login.

Available to: Anyone.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Service#operation/GetServerCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.certificate_model import CertificateModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("CertificateModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[CertificateModel, CertificateModel]:
    """Make the call without sending it."""
    return Request("service.get_server_certificate", "GET", "/api/v1/serverCertificate", _ANSWERS)


async def asyncio(*, client: Client) -> CertificateModel:
    """Get the TLS certificate of the backup server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
