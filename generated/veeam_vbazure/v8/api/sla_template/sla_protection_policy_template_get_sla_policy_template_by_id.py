"""Get one SLA template.

Returns one SLA template with its snapshot and backup schedules and its thresholds.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SlaTemplate#operation/SlaProtectionPolicyTemplate_GetSlaPolicyTemplateById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sla_template import SlaTemplate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SlaTemplate"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(template_id: str, *, template_name: str | None | Unset = UNSET) -> Request[SlaTemplate, SlaTemplate]:
    """Make the call without sending it."""
    return Request(
        "sla_template.sla_protection_policy_template_get_sla_policy_template_by_id",
        "GET",
        path("/api/v8/policyTemplates/slaTemplate/{template_id}", template_id=template_id),
        _ANSWERS,
        params={"TemplateName": template_name},
    )


async def asyncio(template_id: str, *, client: Client, template_name: str | None | Unset = UNSET) -> SlaTemplate:
    """Get one SLA template.

    Args:
        template_id: as its type says.
        template_name: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_id, template_name=template_name))).parsed


asyncio_detailed = detailed(request, asyncio)
