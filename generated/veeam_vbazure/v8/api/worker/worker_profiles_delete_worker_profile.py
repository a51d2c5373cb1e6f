"""Delete a region's worker profile.

Starts an asynchronous operation that deletes the worker profile of a region. Poll it until its status is final; its
result then tells whether the deletion succeeded and whether there are busy workers.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/WorkerProfiles_DeleteWorkerProfile
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_worker_profile_deletion_result import AsyncOperationOfWorkerProfileDeletionResult
    from ...models.worker_profile_deletion_result import WorkerProfileDeletionResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfWorkerProfileDeletionResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(region_id: str) -> Request[AsyncOperationOfWorkerProfileDeletionResult, WorkerProfileDeletionResult]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_profiles_delete_worker_profile",
        "DELETE",
        path("/api/v8/workers/profiles/{region_id}", region_id=region_id),
        _ANSWERS,
    )


async def asyncio(region_id: str, *, client: Client) -> AsyncOperationOfWorkerProfileDeletionResult:
    """Delete a region's worker profile.

    Args:
        region_id: Id of the Azure region of the profile.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region_id))).parsed


asyncio_detailed = detailed(request, asyncio)
