"""List policies that use an SLA template.

Returns one page of the ids and names of the policies to which an SLA template is assigned.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SlaTemplate#operation/SlaProtectionPolicyTemplate_GetAssignedProtectionPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, Response, path

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
        path("/api/v8.1/policyTemplates/slaTemplate/{template_id}/assignedProtectionPolicies", template_id=template_id),
        _ANSWERS,
        items="results",
    )


async def asyncio_detailed(template_id: str, *, client: Client) -> Response[PageOfSlaTemplateAssignment]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(template_id))


async def asyncio(template_id: str, *, client: Client) -> PageOfSlaTemplateAssignment:
    """List policies that use an SLA template.

    Args:
        template_id: as its type says.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(template_id, client=client)).parsed
