"""List SMTP and database accounts.

Returns one page of the stored SMTP and database accounts, without their passwords.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StandardAccount#operation/StandardAccount_GetStandardAccounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_standard_account import PageOfStandardAccount
    from ...models.standard_account import StandardAccount
    from ...models.standard_account_kind import StandardAccountKind

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfStandardAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    type_: list[StandardAccountKind] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfStandardAccount, PageOfStandardAccount, StandardAccount]:
    """Make the call without sending it."""
    return PageRequest(
        "standard_account.standard_account_get_standard_accounts",
        "GET",
        "/api/v8/accounts/standard",
        _ANSWERS,
        params={"Type": type_, "SearchPattern": search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    type_: list[StandardAccountKind] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfStandardAccount:
    """List SMTP and database accounts.

    Args:
        type_: Kinds of account to return.
        search_pattern: Only items whose name contains this text.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(type_=type_, search_pattern=search_pattern, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
