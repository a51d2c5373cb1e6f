"""List tasks.

Returns one page of the tasks of the backup server, running and ended.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Tasks#operation/GetAllTasks
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.e_task_filters_order_column import ETaskFiltersOrderColumn
    from ...models.e_task_result import ETaskResult
    from ...models.e_task_state import ETaskState
    from ...models.e_task_type import ETaskType
    from ...models.task_model import TaskModel
    from ...models.tasks_result import TasksResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("TasksResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ETaskFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    ended_after_filter: datetime.datetime | None | Unset = UNSET,
    ended_before_filter: datetime.datetime | None | Unset = UNSET,
    type_filter: ETaskType | None | Unset = UNSET,
    state_filter: ETaskState | None | Unset = UNSET,
    result_filter: ETaskResult | None | Unset = UNSET,
) -> PageRequest[TasksResult, TasksResult, TaskModel]:
    """Make the call without sending it."""
    return PageRequest(
        "tasks.get_all_tasks",
        "GET",
        "/api/v1/tasks",
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
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ETaskFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    ended_after_filter: datetime.datetime | None | Unset = UNSET,
    ended_before_filter: datetime.datetime | None | Unset = UNSET,
    type_filter: ETaskType | None | Unset = UNSET,
    state_filter: ETaskState | None | Unset = UNSET,
    result_filter: ETaskResult | None | Unset = UNSET,
) -> TasksResult:
    """List tasks.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which tasks can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        created_after_filter: Keeps what was created after this time; the time itself is excluded.
        created_before_filter: Keeps what was created before this time.
        ended_after_filter: Keeps what ended after this time; whether the time itself counts is not known, so let the
            windows of repeated queries overlap and reconcile by id.
        ended_before_filter: Keeps what ended before this time.
        type_filter: Kinds of tasks.
        state_filter: Where a task stands; it is over at Stopped.
        result_filter: How a task ended; read it when the state is Stopped.

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
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
