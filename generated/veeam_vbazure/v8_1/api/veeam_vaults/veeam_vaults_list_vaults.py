"""List storage vaults.

Returns the storage vaults of Veeam Data Cloud Vault with their storage accounts and containers, and why a vault is
read-only if it is.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_ListVaults
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.veeam_vault_info import VeeamVaultInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("VeeamVaultInfo")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[list[VeeamVaultInfo], list[VeeamVaultInfo]]:
    """Make the call without sending it."""
    return Request("veeam_vaults.veeam_vaults_list_vaults", "GET", "/api/v8.1/veeamVaults", _ANSWERS)


async def asyncio(*, client: Client) -> list[VeeamVaultInfo]:
    """List storage vaults.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
