"""Mount backed-up Entra ID audit logs.

Mounts a backup of Microsoft Entra ID audit logs and returns the mount point, not a session. Use its sessionId with
the operations under /api/v1/backupBrowser/flr/unstructuredData, and unmount it when done unless automatic
unmounting is enabled.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/StartEntraIDAuditLogMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.unstructured_data_flr_browse_mount_model import UnstructuredDataFlrBrowseMountModel
    from ...models.unstructured_data_mount_spec import UnstructuredDataMountSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("UnstructuredDataFlrBrowseMountModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: UnstructuredDataMountSpec
) -> Request[UnstructuredDataFlrBrowseMountModel, UnstructuredDataFlrBrowseMountModel]:
    """Make the call without sending it."""
    return Request(
        "restore.start_entra_id_audit_log_mount", "POST", "/api/v1/restore/entraId/auditLog", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: UnstructuredDataMountSpec) -> UnstructuredDataFlrBrowseMountModel:
    """Mount backed-up Entra ID audit logs.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
