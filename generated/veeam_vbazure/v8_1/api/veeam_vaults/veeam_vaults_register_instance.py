"""Register the appliance with the vault service.

Registers the appliance with Veeam Data Cloud Vault by means of the token in the body, which completing a sign-in
returns. Returns the state of the registration.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_RegisterInstance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.veeam_vault_registration_info import VeeamVaultRegistrationInfo
    from ...models.veeam_vault_registration_request import VeeamVaultRegistrationRequest

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VeeamVaultRegistrationInfo"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, body: VeeamVaultRegistrationRequest) -> Request[VeeamVaultRegistrationInfo, VeeamVaultRegistrationInfo]:
    """Make the call without sending it."""
    return Request(
        "veeam_vaults.veeam_vaults_register_instance", "POST", "/api/v8.1/veeamVaults/registration", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: VeeamVaultRegistrationRequest) -> VeeamVaultRegistrationInfo:
    """Register the appliance with the vault service.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
