"""List jobs.

Returns one page of the jobs with their settings. For status and last result use GetAllJobsStates. On 1.2-rev0, one
job of a type that the revision does not know makes the whole list fail with status 500; asking per typeFilter still
works.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/GetAllJobs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_job_filters_order_column import EJobFiltersOrderColumn
    from ...models.e_job_type import EJobType
    from ...models.job_model import JobModel
    from ...models.jobs_result import JobsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("JobsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EJobFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EJobType | None | Unset = UNSET,
) -> PageRequest[JobsResult, JobsResult, JobModel]:
    """Make the call without sending it."""
    return PageRequest(
        "jobs.get_all_jobs",
        "GET",
        "/api/v1/jobs",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EJobFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EJobType | None | Unset = UNSET,
) -> JobsResult:
    """List jobs.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which jobs can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of jobs that this revision knows; servers may have others.

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
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
