"""Download the service provider certificate.

Returns a file with the certificate of the appliance as service provider, or an empty answer when there is none.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Saml2#operation/Saml2_GetServiceProviderCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, Response, octets

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 204: None}


def request() -> Request[bytes | None, bytes | None]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_get_service_provider_certificate", "GET", "/api/v8.1/settings/saml2/sp/certificate", _ANSWERS
    )


async def asyncio_detailed(*, client: Client) -> Response[bytes | None]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> bytes | None:
    """Download the service provider certificate.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed


def stream(*, client: Client) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request())
