"""Enable or disable the identity provider.

Enables or disables single sign-on with the identity provider named by its entity id.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Saml2#operation/Saml2_ChangeIdentityProviderUsed
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.identity_provider_is_used_from_client import IdentityProviderIsUsedFromClient

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


def request(*, body: IdentityProviderIsUsedFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_change_identity_provider_used", "POST", "/api/v8/settings/saml2/idp/used", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: IdentityProviderIsUsedFromClient) -> None:
    """Enable or disable the identity provider.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
