"""Download the service provider metadata.

Returns a file with the metadata of the appliance as service provider, to be registered with the identity provider.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Saml2#operation/Saml2_GetServiceProviderMetadata
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Request, Response, octets

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets}


def request() -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_get_service_provider_metadata", "GET", "/api/v8.1/settings/saml2/sp/metadata", _ANSWERS
    )


async def asyncio_detailed(*, client: Client) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> bytes:
    """Download the service provider metadata.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed


def stream(*, client: Client) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request())
