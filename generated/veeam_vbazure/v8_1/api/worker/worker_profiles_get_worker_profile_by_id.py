"""Get a region's worker profile.

Returns the VM sizes and the smallest and largest number of workers set for a region.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerProfiles_GetWorkerProfileById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_profile import WorkerProfile

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("WorkerProfile"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(region_id: str) -> Request[WorkerProfile, WorkerProfile]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_profiles_get_worker_profile_by_id",
        "GET",
        path("/api/v8.1/workers/profiles/{region_id}", region_id=region_id),
        _ANSWERS,
    )


async def asyncio(region_id: str, *, client: Client) -> WorkerProfile:
    """Get a region's worker profile.

    Args:
        region_id: Id of the Azure region of the profile.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region_id))).parsed


asyncio_detailed = detailed(request, asyncio)
