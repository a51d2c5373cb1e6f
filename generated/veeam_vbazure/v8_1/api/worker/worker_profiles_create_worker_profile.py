"""Create worker profiles.

Sets the VM sizes and the smallest and largest number of workers for the region named in the body. Returns the new
profile.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerProfiles_CreateWorkerProfile
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_profile import WorkerProfile
    from ...models.worker_profile_from_client import WorkerProfileFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("WorkerProfile"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: WorkerProfileFromClient) -> Request[WorkerProfile, WorkerProfile]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_profiles_create_worker_profile", "POST", "/api/v8.1/workers/profiles", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: WorkerProfileFromClient) -> WorkerProfile:
    """Create worker profiles.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
