"""Get one storage template.

Returns one storage template with the backup and archive repositories it names.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageTemplate#operation/StorageProtectionPolicyTemplate_GetStoragePolicyTemplateById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.storage_template import StorageTemplate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("StorageTemplate"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(template_id: str) -> Request[StorageTemplate, StorageTemplate]:
    """Make the call without sending it."""
    return Request(
        "storage_template.storage_protection_policy_template_get_storage_policy_template_by_id",
        "GET",
        path("/api/v8.1/policyTemplates/storageTemplate/{template_id}", template_id=template_id),
        _ANSWERS,
    )


async def asyncio(template_id: str, *, client: Client) -> StorageTemplate:
    """Get one storage template.

    Args:
        template_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_id))).parsed


asyncio_detailed = detailed(request, asyncio)
