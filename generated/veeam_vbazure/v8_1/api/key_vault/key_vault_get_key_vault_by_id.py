"""Get a key vault.

Returns one Azure key vault with its name and subscription. Answers at once, or with an asynchronous operation to
poll until its status is final; on success its result holds the key vault.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/KeyVault#operation/KeyVault_GetKeyVaultById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_key_vault import AsyncOperationOfKeyVault
    from ...models.key_vault import KeyVault

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("KeyVault"),
    202: Ref("AsyncOperationOfKeyVault"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    key_vault_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[KeyVault | AsyncOperationOfKeyVault, KeyVault]:
    """Make the call without sending it."""
    return Request(
        "key_vault.key_vault_get_key_vault_by_id",
        "GET",
        path("/api/v8.1/cloudInfrastructure/keyVaults/{key_vault_id}", key_vault_id=key_vault_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    key_vault_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> KeyVault | AsyncOperationOfKeyVault:
    """Get a key vault.

    Args:
        key_vault_id: Id as the list returns it; percent-encode any slash in it.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(key_vault_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
