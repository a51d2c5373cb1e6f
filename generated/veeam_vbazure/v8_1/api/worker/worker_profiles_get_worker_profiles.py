"""List worker profiles.

Returns one page of worker profiles; each sets the VM sizes of workers in a region and how many there may be.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerProfiles_GetWorkerProfiles
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_worker_profile import PageOfWorkerProfile
    from ...models.worker_profile import WorkerProfile

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfWorkerProfile"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    region_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfWorkerProfile, PageOfWorkerProfile, WorkerProfile]:
    """Make the call without sending it."""
    return PageRequest(
        "worker.worker_profiles_get_worker_profiles",
        "GET",
        "/api/v8.1/workers/profiles",
        _ANSWERS,
        params={"RegionId": region_id, "SearchPattern": search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    region_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfWorkerProfile:
    """List worker profiles.

    Args:
        region_id: as its type says.
        search_pattern: Only items whose name contains this text.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(region_id=region_id, search_pattern=search_pattern, offset=offset, limit=limit))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
