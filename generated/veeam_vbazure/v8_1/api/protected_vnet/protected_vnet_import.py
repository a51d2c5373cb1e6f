"""Import virtual network backups from repositories.

Imports copies of virtual network configuration backups that are kept in repositories. Returns the job session to
poll until its status is final, or an empty answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedVnet#operation/ProtectedVnet_Import
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request() -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request("protected_vnet.protected_vnet_import", "POST", "/api/v8.1/protectedItem/vnet/import", _ANSWERS)


async def asyncio(*, client: Client) -> JobSession | None:
    """Import virtual network backups from repositories.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
