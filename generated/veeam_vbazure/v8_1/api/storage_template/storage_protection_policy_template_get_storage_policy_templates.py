"""List storage templates.

Returns one page of storage templates.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageTemplate#operation/StorageProtectionPolicyTemplate_GetStoragePolicyTemplates
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_storage_template import PageOfStorageTemplate
    from ...models.storage_template import StorageTemplate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfStorageTemplate"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    name: str | None | Unset = UNSET,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfStorageTemplate, PageOfStorageTemplate, StorageTemplate]:
    """Make the call without sending it."""
    return PageRequest(
        "storage_template.storage_protection_policy_template_get_storage_policy_templates",
        "GET",
        "/api/v8.1/policyTemplates/storageTemplate",
        _ANSWERS,
        params={"Name": name, "RepositoryId": repository_id, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    name: str | None | Unset = UNSET,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfStorageTemplate:
    """List storage templates.

    Args:
        name: Text that selects the templates to return by name.
        repository_id: Id of a repository that the templates name.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(name=name, repository_id=repository_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
