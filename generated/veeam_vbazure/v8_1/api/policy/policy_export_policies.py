"""Export VM backup policies to a file.

Returns a file that lists the VM backup policies named or filtered by the body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Policy#operation/Policy_ExportPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.virtual_machine_policies_export_options import VirtualMachinePoliciesExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(
    *, body: VirtualMachinePoliciesExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "policy.policy_export_policies",
        "POST",
        "/api/v8.1/policies/virtualMachines/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: VirtualMachinePoliciesExportOptions | None | Unset = UNSET,
    accept: str | None | Unset = UNSET,
) -> bytes:
    """Export VM backup policies to a file.

    Args:
        accept: Media type wanted for the exported file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
