"""Set the service provider certificate.

Installs the PFX certificate from the body for the appliance as service provider.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Saml2#operation/Saml2_UploadServiceProviderCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.service_provider_certificate import ServiceProviderCertificate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: None}


def request(*, body: ServiceProviderCertificate) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_upload_service_provider_certificate",
        "PUT",
        "/api/v8/settings/saml2/sp/certificate",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ServiceProviderCertificate) -> None:
    """Set the service provider certificate.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
