"""List authorization events.

Returns one page of authorization events: requests that are pending, approved, rejected or expired, and
informational entries.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/GetAllAuthorizationEvents
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.authorization_event_model import AuthorizationEventModel
    from ...models.authorization_events_result import AuthorizationEventsResult
    from ...models.e_authorization_event_state import EAuthorizationEventState
    from ...models.e_authorization_events_filters_order_column import EAuthorizationEventsFiltersOrderColumn

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("AuthorizationEventsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EAuthorizationEventsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    processed_after_filter: datetime.datetime | None | Unset = UNSET,
    processed_before_filter: datetime.datetime | None | Unset = UNSET,
    state_filter: EAuthorizationEventState | None | Unset = UNSET,
    created_by_filter: str | None | Unset = UNSET,
    processed_by_filter: str | None | Unset = UNSET,
    expire_before_filter: datetime.datetime | None | Unset = UNSET,
    expire_after_filter: datetime.datetime | None | Unset = UNSET,
) -> PageRequest[AuthorizationEventsResult, AuthorizationEventsResult, AuthorizationEventModel]:
    """Make the call without sending it."""
    return PageRequest(
        "security.get_all_authorization_events",
        "GET",
        "/api/v1/authorization/events",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "processedAfterFilter": processed_after_filter,
            "processedBeforeFilter": processed_before_filter,
            "stateFilter": state_filter,
            "createdByFilter": created_by_filter,
            "processedByFilter": processed_by_filter,
            "expireBeforeFilter": expire_before_filter,
            "expireAfterFilter": expire_after_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EAuthorizationEventsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    processed_after_filter: datetime.datetime | None | Unset = UNSET,
    processed_before_filter: datetime.datetime | None | Unset = UNSET,
    state_filter: EAuthorizationEventState | None | Unset = UNSET,
    created_by_filter: str | None | Unset = UNSET,
    processed_by_filter: str | None | Unset = UNSET,
    expire_before_filter: datetime.datetime | None | Unset = UNSET,
    expire_after_filter: datetime.datetime | None | Unset = UNSET,
) -> AuthorizationEventsResult:
    """List authorization events.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which authorization events can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        created_after_filter: Keeps what was created after this time; the time itself is excluded.
        created_before_filter: Keeps what was created before this time.
        processed_after_filter: Keeps events processed after this time.
        processed_before_filter: Keeps events processed before this time.
        state_filter: Where an authorization event stands; Info events need no decision.
        created_by_filter: Keeps events created by this user.
        processed_by_filter: Keeps events processed by this user.
        expire_before_filter: Keeps events that expire before this time.
        expire_after_filter: Keeps events that expire after this time.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                processed_after_filter=processed_after_filter,
                processed_before_filter=processed_before_filter,
                state_filter=state_filter,
                created_by_filter=created_by_filter,
                processed_by_filter=processed_by_filter,
                expire_before_filter=expire_before_filter,
                expire_after_filter=expire_after_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
