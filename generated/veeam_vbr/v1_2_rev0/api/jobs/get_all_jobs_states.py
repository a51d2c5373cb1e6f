"""List job states.

Returns one page of the states of jobs: status, last result, last and next run, and the identifier of a session. On
1.2-rev0, one job of a type that the revision does not know makes the whole list fail with status 500; asking per
typeFilter still works.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Jobs#operation/GetAllJobsStates
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.e_job_states_filters_order_column import EJobStatesFiltersOrderColumn
    from ...models.e_job_status import EJobStatus
    from ...models.e_job_type import EJobType
    from ...models.e_job_workload import EJobWorkload
    from ...models.e_session_result import ESessionResult
    from ...models.job_state_model import JobStateModel
    from ...models.job_states_result import JobStatesResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("JobStatesResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EJobStatesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    id_filter: str | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EJobType | None | Unset = UNSET,
    last_result_filter: ESessionResult | None | Unset = UNSET,
    status_filter: EJobStatus | None | Unset = UNSET,
    workload_filter: EJobWorkload | None | Unset = UNSET,
    last_run_after_filter: datetime.datetime | None | Unset = UNSET,
    last_run_before_filter: datetime.datetime | None | Unset = UNSET,
    is_high_priority_job_filter: bool | None | Unset = UNSET,
    repository_id_filter: str | None | Unset = UNSET,
    objects_count_filter: int | None | Unset = UNSET,
) -> PageRequest[JobStatesResult, JobStatesResult, JobStateModel]:
    """Make the call without sending it."""
    return PageRequest(
        "jobs.get_all_jobs_states",
        "GET",
        "/api/v1/jobs/states",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "idFilter": id_filter,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "lastResultFilter": last_result_filter,
            "statusFilter": status_filter,
            "workloadFilter": workload_filter,
            "lastRunAfterFilter": last_run_after_filter,
            "lastRunBeforeFilter": last_run_before_filter,
            "isHighPriorityJobFilter": is_high_priority_job_filter,
            "repositoryIdFilter": repository_id_filter,
            "objectsCountFilter": objects_count_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EJobStatesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    id_filter: str | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EJobType | None | Unset = UNSET,
    last_result_filter: ESessionResult | None | Unset = UNSET,
    status_filter: EJobStatus | None | Unset = UNSET,
    workload_filter: EJobWorkload | None | Unset = UNSET,
    last_run_after_filter: datetime.datetime | None | Unset = UNSET,
    last_run_before_filter: datetime.datetime | None | Unset = UNSET,
    is_high_priority_job_filter: bool | None | Unset = UNSET,
    repository_id_filter: str | None | Unset = UNSET,
    objects_count_filter: int | None | Unset = UNSET,
) -> JobStatesResult:
    """List job states.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which job states can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        id_filter: Keeps the job with this identifier.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of jobs that this revision knows; servers may have others.
        last_result_filter: How a session ended.
        status_filter: Whether a job is running, idle or switched off.
        workload_filter: Kinds of workloads that jobs protect.
        last_run_after_filter: Keeps jobs whose last run was after this time.
        last_run_before_filter: Keeps jobs whose last run was before this time.
        is_high_priority_job_filter: Keeps only jobs with high priority (true) or without it (false).
        repository_id_filter: Keeps jobs that use the repository with this identifier.
        objects_count_filter: Keeps jobs with this number of objects.

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
                id_filter=id_filter,
                name_filter=name_filter,
                type_filter=type_filter,
                last_result_filter=last_result_filter,
                status_filter=status_filter,
                workload_filter=workload_filter,
                last_run_after_filter=last_run_after_filter,
                last_run_before_filter=last_run_before_filter,
                is_high_priority_job_filter=is_high_priority_job_filter,
                repository_id_filter=repository_id_filter,
                objects_count_filter=objects_count_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
