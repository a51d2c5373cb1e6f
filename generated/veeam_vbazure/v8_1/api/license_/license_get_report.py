"""List resources that use the license.

Returns one page of the Azure resources that consume license units, with the units and state of each.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/License#operation/License_GetReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.licensed_resource import LicensedResource
    from ...models.page_of_licensed_resource import PageOfLicensedResource

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfLicensedResource"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET, search_pattern: str | None | Unset = UNSET
) -> PageRequest[PageOfLicensedResource, PageOfLicensedResource, LicensedResource]:
    """Make the call without sending it."""
    return PageRequest(
        "license_.license_get_report",
        "GET",
        "/api/v8.1/license/resources",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "SearchPattern": search_pattern},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
) -> PageOfLicensedResource:
    """List resources that use the license.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        search_pattern: Returns only items that match this pattern.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(offset=offset, limit=limit, search_pattern=search_pattern))).parsed


asyncio_detailed = detailed(request, asyncio)
