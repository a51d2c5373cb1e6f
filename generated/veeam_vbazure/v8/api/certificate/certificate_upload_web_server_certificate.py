"""Replace the web server certificate.

Installs the PFX certificate from the body on the web server. Clients that pin the old thumbprint have to be
updated.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Certificate#operation/Certificate_UploadWebServerCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.uploaded_web_server_certificate import UploadedWebServerCertificate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: UploadedWebServerCertificate) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "certificate.certificate_upload_web_server_certificate",
        "PUT",
        "/api/v8/settings/certificates/webServer",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: UploadedWebServerCertificate) -> None:
    """Replace the web server certificate.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
