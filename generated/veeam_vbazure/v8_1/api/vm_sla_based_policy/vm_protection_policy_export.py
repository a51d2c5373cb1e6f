"""Export SLA-based policies.

Returns a file that lists SLA-based backup policies; the optional body selects which by id or name.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vm_protection_policy_export_query_options import VmProtectionPolicyExportQueryOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(
    *, body: VmProtectionPolicyExportQueryOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "vm_sla_based_policy.vm_protection_policy_export",
        "POST",
        "/api/v8.1/policy/slaBased/virtualMachines/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: VmProtectionPolicyExportQueryOptions | None | Unset = UNSET,
    accept: str | None | Unset = UNSET,
) -> bytes:
    """Export SLA-based policies.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
