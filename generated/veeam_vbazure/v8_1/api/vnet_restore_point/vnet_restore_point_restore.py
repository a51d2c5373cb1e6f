"""Restore a virtual network configuration.

Starts restoring a virtual network configuration, whole or only selected resources, to its original place or a
different one. Returns the job session that does the work; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetRestorePoint#operation/VnetRestorePoint_Restore
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.vnet_restore_options import VnetRestoreOptions

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str, *, body: VnetRestoreOptions) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "vnet_restore_point.vnet_restore_point_restore",
        "POST",
        path("/api/v8.1/restorePoints/vnets/{restore_point_id}/restore", restore_point_id=restore_point_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(restore_point_id: str, *, client: Client, body: VnetRestoreOptions) -> JobSession:
    """Restore a virtual network configuration.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
