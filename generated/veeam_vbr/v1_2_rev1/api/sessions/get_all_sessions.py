"""List sessions.

Returns one page of the sessions of the backup server, running and ended. Sessions start and disappear while one
pages, so a row can come twice and the total can shrink. To follow what ended since the last query, sort by EndTime
and use endedAfterFilter.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Sessions#operation/GetAllSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.e_session_result import ESessionResult
    from ...models.e_session_state import ESessionState
    from ...models.e_session_type import ESessionType
    from ...models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ...models.session_model import SessionModel
    from ...models.sessions_result import SessionsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("SessionsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ESessionsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    ended_after_filter: datetime.datetime | None | Unset = UNSET,
    ended_before_filter: datetime.datetime | None | Unset = UNSET,
    type_filter: ESessionType | None | Unset = UNSET,
    state_filter: ESessionState | None | Unset = UNSET,
    result_filter: ESessionResult | None | Unset = UNSET,
    job_id_filter: str | None | Unset = UNSET,
) -> PageRequest[SessionsResult, SessionsResult, SessionModel]:
    """Make the call without sending it."""
    return PageRequest(
        "sessions.get_all_sessions",
        "GET",
        "/api/v1/sessions",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "endedAfterFilter": ended_after_filter,
            "endedBeforeFilter": ended_before_filter,
            "typeFilter": type_filter,
            "stateFilter": state_filter,
            "resultFilter": result_filter,
            "jobIdFilter": job_id_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ESessionsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    ended_after_filter: datetime.datetime | None | Unset = UNSET,
    ended_before_filter: datetime.datetime | None | Unset = UNSET,
    type_filter: ESessionType | None | Unset = UNSET,
    state_filter: ESessionState | None | Unset = UNSET,
    result_filter: ESessionResult | None | Unset = UNSET,
    job_id_filter: str | None | Unset = UNSET,
) -> SessionsResult:
    """List sessions.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which sessions can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        created_after_filter: Keeps what was created after this time; the time itself is excluded.
        created_before_filter: Keeps what was created before this time.
        ended_after_filter: Keeps what ended after this time; whether the time itself counts is not known, so let the
            windows of repeated queries overlap and reconcile by id.
        ended_before_filter: Keeps what ended before this time.
        type_filter: Kinds of work that run as sessions; servers may have others.
        state_filter: Where a session stands. It is over at Stopped; WaitingTape waits for a person.
        result_filter: How a session ended.
        job_id_filter: Keeps sessions of the job with this identifier.

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
                ended_after_filter=ended_after_filter,
                ended_before_filter=ended_before_filter,
                type_filter=type_filter,
                state_filter=state_filter,
                result_filter=result_filter,
                job_id_filter=job_id_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
