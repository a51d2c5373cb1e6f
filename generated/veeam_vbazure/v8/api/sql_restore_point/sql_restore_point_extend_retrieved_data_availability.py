"""Keep retrieved SQL data for longer.

Extends the time for which data retrieved from archive stays available by the number of days given in the body.
Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlRestorePoint#operation/SqlRestorePoint_ExtendRetrievedDataAvailability
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.data_retrieval_extend_options import DataRetrievalExtendOptions

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(restore_point_id: str, *, body: DataRetrievalExtendOptions) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "sql_restore_point.sql_restore_point_extend_retrieved_data_availability",
        "POST",
        path(
            "/api/v8/restorePoints/sql/{restore_point_id}/extendRetrievedDataAvailability",
            restore_point_id=restore_point_id,
        ),
        _ANSWERS,
        json=body,
    )


async def asyncio(restore_point_id: str, *, client: Client, body: DataRetrievalExtendOptions) -> None:
    """Keep retrieved SQL data for longer.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
