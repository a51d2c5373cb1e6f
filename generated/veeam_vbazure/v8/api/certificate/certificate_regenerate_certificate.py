"""Generate a new web server certificate.

Replaces the certificate of the web server with a newly generated one. Clients that pin the old thumbprint have to
be updated.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Certificate#operation/Certificate_RegenerateCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "certificate.certificate_regenerate_certificate",
        "POST",
        "/api/v8/settings/certificates/webserver/regenerate",
        _ANSWERS,
    )


async def asyncio(*, client: Client) -> None:
    """Generate a new web server certificate.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
