"""Look up Entra ID roles from a file.

Takes a file that names Microsoft Entra ID roles, sent as raw bytes, and returns the corresponding items of the
tenant backup.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/UploadEntraIdTenantRole
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, File, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_browse_result import EntraIdTenantBrowseResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantBrowseResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(backup_id: str, *, body: File | bytes) -> Request[EntraIdTenantBrowseResult, EntraIdTenantBrowseResult]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.upload_entra_id_tenant_role",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{backup_id}/uploadRole", backup_id=backup_id),
        _ANSWERS,
        content=body,
    )


async def asyncio(backup_id: str, *, client: Client, body: File | bytes) -> EntraIdTenantBrowseResult:
    """Look up Entra ID roles from a file.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(backup_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
