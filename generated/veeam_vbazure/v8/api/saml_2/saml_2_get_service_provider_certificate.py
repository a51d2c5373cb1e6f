"""Download the service provider certificate.

Returns a file with the certificate of the appliance as service provider, or an empty answer when there is none.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Saml2#operation/Saml2_GetServiceProviderCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 204: None}


def request() -> Request[bytes | None, bytes | None]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_get_service_provider_certificate", "GET", "/api/v8/settings/saml2/sp/certificate", _ANSWERS
    )


async def asyncio(*, client: Client) -> bytes | None:
    """Download the service provider certificate.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
