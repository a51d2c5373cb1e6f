"""Change an SLA template.

Changes an SLA template to the values in the body. Returns the template as it is then, or no body (204).

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SlaTemplate#operation/SlaProtectionPolicyTemplate_UpdateSlaPolicyTemplate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sla_template import SlaTemplate
    from ...models.updated_sla_template_from_client import UpdatedSlaTemplateFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SlaTemplate"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(template_id: str, *, body: UpdatedSlaTemplateFromClient) -> Request[SlaTemplate | None, SlaTemplate | None]:
    """Make the call without sending it."""
    return Request(
        "sla_template.sla_protection_policy_template_update_sla_policy_template",
        "PUT",
        path("/api/v8.1/policyTemplates/slaTemplate/{template_id}", template_id=template_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(template_id: str, *, client: Client, body: UpdatedSlaTemplateFromClient) -> SlaTemplate | None:
    """Change an SLA template.

    Args:
        template_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(template_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
