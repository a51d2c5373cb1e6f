"""List policies that use an SLA template.

Returns one page of the ids and names of the policies to which an SLA template is assigned.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SlaTemplate#operation/SlaProtectionPolicyTemplate_GetAssignedProtectionPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_sla_template_assignment import PageOfSlaTemplateAssignment
    from ...models.sla_template_assignment import SlaTemplateAssignment

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfSlaTemplateAssignment"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    template_id: str,
) -> PageRequest[PageOfSlaTemplateAssignment, PageOfSlaTemplateAssignment, SlaTemplateAssignment]:
    """Make the call without sending it."""
    return PageRequest(
        "sla_template.sla_protection_policy_template_get_assigned_protection_policies",
        "GET",
        path("/api/v8/policyTemplates/slaTemplate/{template_id}/assignedProtectionPolicies", template_id=template_id),
        _ANSWERS,
        items="results",
    )


async def asyncio(template_id: str, *, client: Client) -> PageOfSlaTemplateAssignment:
    """List policies that use an SLA template.

    Args:
        template_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_id))).parsed


asyncio_detailed = detailed(request, asyncio)
