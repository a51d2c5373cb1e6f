"""Delete a storage template.

Deletes a storage template. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageTemplate#operation/StorageProtectionPolicyTemplate_DeleteStoragePolicyTemplate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
}


def request(template_id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "storage_template.storage_protection_policy_template_delete_storage_policy_template",
        "DELETE",
        path("/api/v8.1/policyTemplates/storageTemplate/{template_id}", template_id=template_id),
        _ANSWERS,
    )


async def asyncio(template_id: str, *, client: Client) -> None:
    """Delete a storage template.

    Args:
        template_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_id))).parsed


asyncio_detailed = detailed(request, asyncio)
