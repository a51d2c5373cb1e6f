"""Complete a vault sign-in.

Completes a sign-in with the code and state, or the error, that came back from it, and returns a token with which to
register the appliance.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_CompleteSignIn
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.o_auth_2_sign_in_request import OAuth2SignInRequest
    from ...models.veeam_vault_sign_in_result import VeeamVaultSignInResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VeeamVaultSignInResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: OAuth2SignInRequest) -> Request[VeeamVaultSignInResult, VeeamVaultSignInResult]:
    """Make the call without sending it."""
    return Request(
        "veeam_vaults.veeam_vaults_complete_sign_in",
        "POST",
        "/api/v8.1/veeamVaults/oauth2/completeSignIn",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: OAuth2SignInRequest) -> VeeamVaultSignInResult:
    """Complete a vault sign-in.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
