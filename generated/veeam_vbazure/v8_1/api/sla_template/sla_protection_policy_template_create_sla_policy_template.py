"""Create an SLA template.

Creates an SLA template and returns it.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SlaTemplate#operation/SlaProtectionPolicyTemplate_CreateSlaPolicyTemplate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_sla_template_from_client import NewSlaTemplateFromClient
    from ...models.sla_template import SlaTemplate

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SlaTemplate"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewSlaTemplateFromClient) -> Request[SlaTemplate, SlaTemplate]:
    """Make the call without sending it."""
    return Request(
        "sla_template.sla_protection_policy_template_create_sla_policy_template",
        "POST",
        "/api/v8.1/policyTemplates/slaTemplate",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: NewSlaTemplateFromClient) -> SlaTemplate:
    """Create an SLA template.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
