"""List users.

Returns one page of the appliance's users with their roles.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/User#operation/User_GetUsers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_user import PageOfUser
    from ...models.user import User

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfUser"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, name_filter: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfUser, PageOfUser, User]:
    """Make the call without sending it."""
    return PageRequest(
        "user.user_get_users",
        "GET",
        "/api/v8.1/users",
        _ANSWERS,
        params={"NameFilter": name_filter, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfUser:
    """List users.

    Args:
        name_filter: Text that selects the users to return by name.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(name_filter=name_filter, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
