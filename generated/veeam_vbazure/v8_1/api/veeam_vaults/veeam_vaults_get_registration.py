"""Get the vault registration.

Returns whether the appliance is registered with Veeam Data Cloud Vault and the link for managing it there.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_GetRegistration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.veeam_vault_registration_info import VeeamVaultRegistrationInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VeeamVaultRegistrationInfo"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[VeeamVaultRegistrationInfo, VeeamVaultRegistrationInfo]:
    """Make the call without sending it."""
    return Request("veeam_vaults.veeam_vaults_get_registration", "GET", "/api/v8.1/veeamVaults/registration", _ANSWERS)


async def asyncio_detailed(*, client: Client) -> Response[VeeamVaultRegistrationInfo]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> VeeamVaultRegistrationInfo:
    """Get the vault registration.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
