"""Begin a sign-in to Veeam Data Cloud Vault.

Begins an OAuth 2.0 sign-in and returns the address (location) to open in a browser and the id of the request.
Follow the sign-in by that id until it is no longer pending.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_BeginSignIn
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_veeam_vault_sign_in_from_client import NewVeeamVaultSignInFromClient
    from ...models.o_auth_2_redirection import OAuth2Redirection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("OAuth2Redirection"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewVeeamVaultSignInFromClient) -> Request[OAuth2Redirection, OAuth2Redirection]:
    """Make the call without sending it."""
    return Request(
        "veeam_vaults.veeam_vaults_begin_sign_in",
        "POST",
        "/api/v8.1/veeamVaults/oauth2/beginSignIn",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: NewVeeamVaultSignInFromClient) -> OAuth2Redirection:
    """Begin a sign-in to Veeam Data Cloud Vault.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
