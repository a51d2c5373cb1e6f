"""List what a file share backup policy selects.

Returns one page of the file shares, storage accounts and resource groups that the policy is set to back up.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileSharePolicy#operation/FileSharePolicy_GetPolicySelectedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_policy_backup_item import FileSharePolicyBackupItem
    from ...models.page_of_file_share_policy_backup_item import PageOfFileSharePolicyBackupItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfFileSharePolicyBackupItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    policy_id: str, *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfFileSharePolicyBackupItem, PageOfFileSharePolicyBackupItem, FileSharePolicyBackupItem]:
    """Make the call without sending it."""
    return PageRequest(
        "file_share_policy.file_share_policy_get_policy_selected_items",
        "GET",
        path("/api/v8/policies/fileShares/{policy_id}/selectedItems", policy_id=policy_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    policy_id: str, *, client: Client, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageOfFileSharePolicyBackupItem:
    """List what a file share backup policy selects.

    Args:
        policy_id: as its type says.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
