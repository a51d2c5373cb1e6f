"""Request a device code for an Entra ID restore.

Returns a user code, a device code and the address where a user signs in with the user code to authorize the restore
of Microsoft Entra ID items. After the sign-in, ask for the state of the code to obtain the credentials ID.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/GetEntraIdTenantRestoreDeviceCode
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_restore_device_code_model import EntraIdTenantRestoreDeviceCodeModel
    from ...models.entra_id_tenant_restore_device_code_spec import EntraIdTenantRestoreDeviceCodeSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("EntraIdTenantRestoreDeviceCodeModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: EntraIdTenantRestoreDeviceCodeSpec
) -> Request[EntraIdTenantRestoreDeviceCodeModel, EntraIdTenantRestoreDeviceCodeModel]:
    """Make the call without sending it."""
    return Request(
        "restore.get_entra_id_tenant_restore_device_code",
        "POST",
        "/api/v1/restore/entraId/tenant/deviceCode",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: EntraIdTenantRestoreDeviceCodeSpec) -> EntraIdTenantRestoreDeviceCodeModel:
    """Request a device code for an Entra ID restore.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
