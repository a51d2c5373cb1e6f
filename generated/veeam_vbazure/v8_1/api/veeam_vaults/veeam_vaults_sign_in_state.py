"""Get the state of a vault sign-in.

Returns whether a sign-in to Veeam Data Cloud Vault is pending, succeeded or failed; ask again while it is pending.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_SignInState
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.veeam_vault_sign_in_state import VeeamVaultSignInState

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VeeamVaultSignInState"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(id: str) -> Request[VeeamVaultSignInState, VeeamVaultSignInState]:
    """Make the call without sending it."""
    return Request(
        "veeam_vaults.veeam_vaults_sign_in_state",
        "GET",
        path("/api/v8.1/veeamVaults/oauth2/{id}/signInState", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> VeeamVaultSignInState:
    """Get the state of a vault sign-in.

    Args:
        id: Id of the sign-in request (requestId in the answer that began it).

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
