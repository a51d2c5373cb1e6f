"""Replace the web server certificate.

Installs the PFX certificate from the body on the web server. Clients that pin the old thumbprint have to be
updated.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Certificate#operation/Certificate_UploadWebServerCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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
        "/api/v8.1/settings/certificates/webServer",
        _ANSWERS,
        json=body,
    )


async def asyncio_detailed(*, client: Client, body: UploadedWebServerCertificate) -> Response[None]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: UploadedWebServerCertificate) -> None:
    """Replace the web server certificate.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
