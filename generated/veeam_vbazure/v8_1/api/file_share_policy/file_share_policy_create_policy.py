"""Create a file share backup policy.

Creates a file share backup policy and returns it.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FileSharePolicy#operation/FileSharePolicy_CreatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_policy import FileSharePolicy
    from ...models.new_file_share_policy_from_client import NewFileSharePolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("FileSharePolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewFileSharePolicyFromClient) -> Request[FileSharePolicy, FileSharePolicy]:
    """Make the call without sending it."""
    return Request(
        "file_share_policy.file_share_policy_create_policy",
        "POST",
        "/api/v8.1/policies/fileShares",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: NewFileSharePolicyFromClient) -> FileSharePolicy:
    """Create a file share backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
