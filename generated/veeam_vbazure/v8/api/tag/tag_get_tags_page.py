"""List Azure tags.

Returns one page of the tags found on Azure resources. Answers at once (200) or with an asynchronous operation
(202): poll that until its status is final; its result then holds the page.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Tag#operation/Tag_GetTagsPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_tag import AsyncOperationOfPageOfTag
    from ...models.page_of_tag import PageOfTag
    from ...models.tag import Tag

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfTag"),
    202: Ref("AsyncOperationOfPageOfTag"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageRequest[PageOfTag | AsyncOperationOfPageOfTag, PageOfTag, Tag]:
    """Make the call without sending it."""
    return PageRequest(
        "tag.tag_get_tags_page",
        "GET",
        "/api/v8/cloudInfrastructure/tags",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "SearchPattern": search_pattern,
            "Sync": sync,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageOfTag | AsyncOperationOfPageOfTag:
    """List Azure tags.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        tenant_id: as its type says.
        service_account_id: as its type says.
        search_pattern: Only items whose name contains this text.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                search_pattern=search_pattern,
                sync=sync,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
