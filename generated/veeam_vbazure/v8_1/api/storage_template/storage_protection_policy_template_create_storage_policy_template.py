"""Create a storage template.

Creates a storage template and returns it.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageTemplate#operation/StorageProtectionPolicyTemplate_CreateStoragePolicyTemplate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_storage_template_from_client import NewStorageTemplateFromClient
    from ...models.storage_template import StorageTemplate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("StorageTemplate"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewStorageTemplateFromClient) -> Request[StorageTemplate, StorageTemplate]:
    """Make the call without sending it."""
    return Request(
        "storage_template.storage_protection_policy_template_create_storage_policy_template",
        "POST",
        "/api/v8.1/policyTemplates/storageTemplate",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: NewStorageTemplateFromClient) -> StorageTemplate:
    """Create a storage template.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
