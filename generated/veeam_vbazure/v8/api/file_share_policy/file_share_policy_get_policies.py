"""List file share backup policies.

Returns one page of the file share backup policies.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileSharePolicy#operation/FileSharePolicy_GetPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_policy import FileSharePolicy
    from ...models.job_status import JobStatus
    from ...models.page_of_file_share_policy import PageOfFileSharePolicy
    from ...models.policy_status import PolicyStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfFileSharePolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    policy_name: str | None | Unset = UNSET,
    file_share_id: str | None | Unset = UNSET,
    last_job_status: list[JobStatus] | None | Unset = UNSET,
    policy_status: list[PolicyStatus] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfFileSharePolicy, PageOfFileSharePolicy, FileSharePolicy]:
    """Make the call without sending it."""
    return PageRequest(
        "file_share_policy.file_share_policy_get_policies",
        "GET",
        "/api/v8/policies/fileShares",
        _ANSWERS,
        params={
            "PolicyName": policy_name,
            "FileShareId": file_share_id,
            "LastJobStatus": last_job_status,
            "PolicyStatus": policy_status,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    policy_name: str | None | Unset = UNSET,
    file_share_id: str | None | Unset = UNSET,
    last_job_status: list[JobStatus] | None | Unset = UNSET,
    policy_status: list[PolicyStatus] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfFileSharePolicy:
    """List file share backup policies.

    Args:
        policy_name: as its type says.
        file_share_id: Returns only policies that concern this file share.
        last_job_status: Returns only policies whose last session has one of these statuses.
        policy_status: Returns only policies in one of these states.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                policy_name=policy_name,
                file_share_id=file_share_id,
                last_job_status=last_job_status,
                policy_status=policy_status,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
