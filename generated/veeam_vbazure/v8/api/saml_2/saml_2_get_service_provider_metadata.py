"""Download the service provider metadata.

Returns a file with the metadata of the appliance as service provider, to be registered with the identity provider.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Saml2#operation/Saml2_GetServiceProviderMetadata
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets}


def request() -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request("saml_2.saml_2_get_service_provider_metadata", "GET", "/api/v8/settings/saml2/sp/metadata", _ANSWERS)


async def asyncio(*, client: Client) -> bytes:
    """Download the service provider metadata.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
