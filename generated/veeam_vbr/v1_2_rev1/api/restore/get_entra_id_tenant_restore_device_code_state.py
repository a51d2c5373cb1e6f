"""Check a device code for an Entra ID restore.

Returns whether the user has signed in with the user code and, on success, the ID of the resulting credentials.
Repeat the call while the status is Pending.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Restore#operation/GetEntraIdTenantRestoreDeviceCodeState
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_restore_device_code_state_model import EntraIdTenantRestoreDeviceCodeStateModel
    from ...models.entra_id_tenant_restore_device_code_state_spec import EntraIdTenantRestoreDeviceCodeStateSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantRestoreDeviceCodeStateModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: EntraIdTenantRestoreDeviceCodeStateSpec
) -> Request[EntraIdTenantRestoreDeviceCodeStateModel, EntraIdTenantRestoreDeviceCodeStateModel]:
    """Make the call without sending it."""
    return Request(
        "restore.get_entra_id_tenant_restore_device_code_state",
        "POST",
        "/api/v1/restore/entraId/tenant/deviceCode/state",
        _ANSWERS,
        json=body,
    )


async def asyncio(
    *, client: Client, body: EntraIdTenantRestoreDeviceCodeStateSpec
) -> EntraIdTenantRestoreDeviceCodeStateModel:
    """Check a device code for an Entra ID restore.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
