"""Remove the service provider certificate.

Removes the certificate of the appliance as service provider.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Saml2#operation/Saml2_DeleteServiceProviderCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: None}


def request() -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_delete_service_provider_certificate", "DELETE", "/api/v8/settings/saml2/sp/certificate", _ANSWERS
    )


async def asyncio(*, client: Client) -> None:
    """Remove the service provider certificate.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
