"""List policies that use a storage template.

Returns one page of the ids and names of the policies to which a storage template is assigned.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageTemplate#operation/StorageProtectionPolicyTemplate_GetAssignedProtectionPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_storage_template_assignment import PageOfStorageTemplateAssignment
    from ...models.storage_template_assignment import StorageTemplateAssignment

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfStorageTemplateAssignment"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    template_id: str,
) -> PageRequest[PageOfStorageTemplateAssignment, PageOfStorageTemplateAssignment, StorageTemplateAssignment]:
    """Make the call without sending it."""
    return PageRequest(
        "storage_template.storage_protection_policy_template_get_assigned_protection_policies",
        "GET",
        path(
            "/api/v8.1/policyTemplates/storageTemplate/{template_id}/assignedProtectionPolicies",
            template_id=template_id,
        ),
        _ANSWERS,
        items="results",
    )


async def asyncio(template_id: str, *, client: Client) -> PageOfStorageTemplateAssignment:
    """List policies that use a storage template.

    Args:
        template_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_id))).parsed


asyncio_detailed = detailed(request, asyncio)
