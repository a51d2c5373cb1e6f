"""List file share restore points.

Returns one page of the restore points of Azure file shares.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileShareRestorePoint#operation/FileShareRestorePoint_GetRestorePointPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.file_share_restore_point import FileShareRestorePoint
    from ...models.page_of_file_share_restore_point import PageOfFileShareRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfFileShareRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    file_share_id: str | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfFileShareRestorePoint, PageOfFileShareRestorePoint, FileShareRestorePoint]:
    """Make the call without sending it."""
    return PageRequest(
        "file_share_restore_point.file_share_restore_point_get_restore_point_page",
        "GET",
        "/api/v8/restorePoints/fileShares",
        _ANSWERS,
        params={
            "FileShareId": file_share_id,
            "OnlyLatest": only_latest,
            "PointInTime": point_in_time,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    file_share_id: str | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfFileShareRestorePoint:
    """List file share restore points.

    Args:
        file_share_id: Returns only restore points of this file share.
        only_latest: True leaves out all but the latest restore points.
        point_in_time: Selects by the point in time of the restore point.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                file_share_id=file_share_id,
                only_latest=only_latest,
                point_in_time=point_in_time,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
