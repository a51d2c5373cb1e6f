"""Get a protected SQL database.

Returns one protected Azure SQL database.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedDatabase#operation/ProtectedDatabase_GetProtectedItemById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.protected_database import ProtectedDatabase

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedDatabase"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(database_id: str, *, sync: bool | None | Unset = UNSET) -> Request[ProtectedDatabase, ProtectedDatabase]:
    """Make the call without sending it."""
    return Request(
        "protected_database.protected_database_get_protected_item_by_id",
        "GET",
        path("/api/v8.1/protectedItem/sql/{database_id}", database_id=database_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(database_id: str, *, client: Client, sync: bool | None | Unset = UNSET) -> ProtectedDatabase:
    """Get a protected SQL database.

    Args:
        database_id: Id as the list returns it; percent-encode any slash in it.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(database_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
