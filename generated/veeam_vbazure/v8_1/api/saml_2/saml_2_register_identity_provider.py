"""Register an identity provider from its metadata.

Registers the identity provider whose SAML metadata, XML in Base64, is in the body.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Saml2#operation/Saml2_RegisterIdentityProvider
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.identity_provider_metadata import IdentityProviderMetadata

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: None,
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: IdentityProviderMetadata) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_register_identity_provider", "POST", "/api/v8.1/settings/saml2/idp/register", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: IdentityProviderMetadata) -> None:
    """Register an identity provider from its metadata.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
