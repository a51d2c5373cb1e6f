"""Read the service provider settings.

Returns the entity id and assertion consumer address of the appliance as service provider, and the thumbprint of its
certificate if it has one.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Saml2#operation/Saml2_GetServiceProviderConfiguration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.service_provider_configuration import ServiceProviderConfiguration

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ServiceProviderConfiguration")}


def request() -> Request[ServiceProviderConfiguration, ServiceProviderConfiguration]:
    """Make the call without sending it."""
    return Request("saml_2.saml_2_get_service_provider_configuration", "GET", "/api/v8.1/settings/saml2/sp", _ANSWERS)


async def asyncio(*, client: Client) -> ServiceProviderConfiguration:
    """Read the service provider settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
