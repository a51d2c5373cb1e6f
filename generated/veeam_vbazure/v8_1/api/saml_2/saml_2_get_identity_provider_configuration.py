"""Read the identity provider settings.

Returns the entity id and login address of the identity provider for single sign-on, and whether it is enabled.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Saml2#operation/Saml2_GetIdentityProviderConfiguration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.identity_provider_configuration import IdentityProviderConfiguration

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("IdentityProviderConfiguration")}


def request(
    *, include_disabled: bool | None | Unset = UNSET
) -> Request[IdentityProviderConfiguration, IdentityProviderConfiguration]:
    """Make the call without sending it."""
    return Request(
        "saml_2.saml_2_get_identity_provider_configuration",
        "GET",
        "/api/v8.1/settings/saml2/idp",
        _ANSWERS,
        params={"includeDisabled": include_disabled},
    )


async def asyncio(*, client: Client, include_disabled: bool | None | Unset = UNSET) -> IdentityProviderConfiguration:
    """Read the identity provider settings.

    Args:
        include_disabled: True also returns a provider that is not enabled. The server's default is false.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(include_disabled=include_disabled))).parsed


asyncio_detailed = detailed(request, asyncio)
