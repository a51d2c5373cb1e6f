"""Set the service provider certificate.

Installs the PFX certificate from the body for the appliance as service provider.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Saml2#operation/Saml2_UploadServiceProviderCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, Response

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
        "/api/v8.1/settings/saml2/sp/certificate",
        _ANSWERS,
        json=body,
    )


async def asyncio_detailed(*, client: Client, body: ServiceProviderCertificate) -> Response[None]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: ServiceProviderCertificate) -> None:
    """Set the service provider certificate.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
