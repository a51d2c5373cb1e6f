"""Get the vault registration.

Returns whether the appliance is registered with Veeam Data Cloud Vault and the link for managing it there.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_GetRegistration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

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


async def asyncio(*, client: Client) -> VeeamVaultRegistrationInfo:
    """Get the vault registration.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
