"""Change a region's worker profile.

Changes the VM sizes and numbers of workers set for a region to the values in the body. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerProfiles_EditWorkerProfile
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_profile_from_client import WorkerProfileFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(region_id: str, *, body: WorkerProfileFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_profiles_edit_worker_profile",
        "PUT",
        path("/api/v8.1/workers/profiles/{region_id}", region_id=region_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(region_id: str, *, client: Client, body: WorkerProfileFromClient) -> None:
    """Change a region's worker profile.

    Args:
        region_id: Id of the Azure region of the profile.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
