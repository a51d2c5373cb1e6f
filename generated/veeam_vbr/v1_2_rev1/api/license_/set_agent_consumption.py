"""Allow or forbid agents to consume instances.

Sets whether unlicensed agents may consume instances of the license and returns the installed license.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/SetAgentConsumption
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.installed_license_model import InstalledLicenseModel
    from ...models.license_agent_consumption_spec import LicenseAgentConsumptionSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstalledLicenseModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: LicenseAgentConsumptionSpec | None | Unset = UNSET
) -> Request[InstalledLicenseModel, InstalledLicenseModel]:
    """Make the call without sending it."""
    return Request("license_.set_agent_consumption", "POST", "/api/v1/license/agentConsumption", _ANSWERS, json=body)


async def asyncio_detailed(
    *, client: Client, body: LicenseAgentConsumptionSpec | None | Unset = UNSET
) -> Response[InstalledLicenseModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: LicenseAgentConsumptionSpec | None | Unset = UNSET) -> InstalledLicenseModel:
    """Allow or forbid agents to consume instances.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
