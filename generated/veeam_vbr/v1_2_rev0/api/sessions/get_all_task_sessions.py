"""List task sessions.

Returns one page of task sessions, that is, the work that sessions do for each object: backup, replication, restore
or antivirus scan.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Sessions#operation/GetAllTaskSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.e_antivirus_scan_result import EAntivirusScanResult
    from ...models.e_antivirus_scan_state import EAntivirusScanState
    from ...models.e_antivirus_scan_type import EAntivirusScanType
    from ...models.e_session_result import ESessionResult
    from ...models.e_session_state import ESessionState
    from ...models.e_session_type import ESessionType
    from ...models.e_task_session_type import ETaskSessionType
    from ...models.e_task_sessions_filters_order_column import ETaskSessionsFiltersOrderColumn
    from ...models.task_session_model import TaskSessionModel
    from ...models.task_sessions_result import TaskSessionsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("TaskSessionsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ETaskSessionsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ETaskSessionType | None | Unset = UNSET,
    session_type_filter: ESessionType | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    ended_after_filter: datetime.datetime | None | Unset = UNSET,
    ended_before_filter: datetime.datetime | None | Unset = UNSET,
    state_filter: ESessionState | None | Unset = UNSET,
    result_filter: ESessionResult | None | Unset = UNSET,
    scan_type_filter: EAntivirusScanType | None | Unset = UNSET,
    scan_result_filter: EAntivirusScanResult | None | Unset = UNSET,
    scan_state_filter: EAntivirusScanState | None | Unset = UNSET,
    session_id_filter: str | None | Unset = UNSET,
) -> PageRequest[TaskSessionsResult, TaskSessionsResult, TaskSessionModel]:
    """Make the call without sending it."""
    return PageRequest(
        "sessions.get_all_task_sessions",
        "GET",
        "/api/v1/taskSessions",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "sessionTypeFilter": session_type_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "endedAfterFilter": ended_after_filter,
            "endedBeforeFilter": ended_before_filter,
            "stateFilter": state_filter,
            "resultFilter": result_filter,
            "scanTypeFilter": scan_type_filter,
            "scanResultFilter": scan_result_filter,
            "scanStateFilter": scan_state_filter,
            "sessionIdFilter": session_id_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ETaskSessionsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ETaskSessionType | None | Unset = UNSET,
    session_type_filter: ESessionType | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    ended_after_filter: datetime.datetime | None | Unset = UNSET,
    ended_before_filter: datetime.datetime | None | Unset = UNSET,
    state_filter: ESessionState | None | Unset = UNSET,
    result_filter: ESessionResult | None | Unset = UNSET,
    scan_type_filter: EAntivirusScanType | None | Unset = UNSET,
    scan_result_filter: EAntivirusScanResult | None | Unset = UNSET,
    scan_state_filter: EAntivirusScanState | None | Unset = UNSET,
    session_id_filter: str | None | Unset = UNSET,
) -> TaskSessionsResult:
    """List task sessions.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which task sessions can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of task sessions.
        session_type_filter: Kinds of work that run as sessions; servers may have others.
        created_after_filter: Keeps what was created after this time; the time itself is excluded.
        created_before_filter: Keeps what was created before this time.
        ended_after_filter: Keeps what ended after this time; whether the time itself counts is not known, so let the
            windows of repeated queries overlap and reconcile by id.
        ended_before_filter: Keeps what ended before this time.
        state_filter: Where a session stands. It is over at Stopped; WaitingTape waits for a person.
        result_filter: How a session ended.
        scan_type_filter: Means of a malware scan: an antivirus program or YARA rules.
        scan_result_filter: What a malware scan found; Inconclusive means that it could not tell.
        scan_state_filter: How far a malware scan has got.
        session_id_filter: Keeps task sessions of the session with this identifier.

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
                type_filter=type_filter,
                session_type_filter=session_type_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                ended_after_filter=ended_after_filter,
                ended_before_filter=ended_before_filter,
                state_filter=state_filter,
                result_filter=result_filter,
                scan_type_filter=scan_type_filter,
                scan_result_filter=scan_result_filter,
                scan_state_filter=scan_state_filter,
                session_id_filter=session_id_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
