"""List SLA templates.

Returns one page of SLA templates.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SlaTemplate#operation/SlaProtectionPolicyTemplate_GetSlaPolicyTemplates
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_sla_template import PageOfSlaTemplate
    from ...models.sla_template import SlaTemplate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfSlaTemplate"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, template_name: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfSlaTemplate, PageOfSlaTemplate, SlaTemplate]:
    """Make the call without sending it."""
    return PageRequest(
        "sla_template.sla_protection_policy_template_get_sla_policy_templates",
        "GET",
        "/api/v8.1/policyTemplates/slaTemplate",
        _ANSWERS,
        params={"TemplateName": template_name, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    template_name: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfSlaTemplate:
    """List SLA templates.

    Args:
        template_name: Text that selects the templates to return by name.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_name=template_name, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
