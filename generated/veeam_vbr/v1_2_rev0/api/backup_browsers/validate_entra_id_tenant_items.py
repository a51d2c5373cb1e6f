"""Check Entra ID items before a restore.

Checks the given Microsoft Entra ID items of a restore point and returns the items that are missing.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/ValidateEntraIdTenantItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_validate_model import EntraIdTenantValidateModel
    from ...models.entra_id_tenant_validate_spec import EntraIdTenantValidateSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantValidateModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantValidateSpec
) -> Request[EntraIdTenantValidateModel, EntraIdTenantValidateModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.validate_entra_id_tenant_items",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/validate", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: EntraIdTenantValidateSpec) -> EntraIdTenantValidateModel:
    """Check Entra ID items before a restore.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
