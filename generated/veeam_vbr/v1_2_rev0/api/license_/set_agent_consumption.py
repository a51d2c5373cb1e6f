"""Allow or forbid agents to consume instances.

Sets whether unlicensed agents may consume instances of the license and returns the installed license.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/License#operation/SetAgentConsumption
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

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


async def asyncio(*, client: Client, body: LicenseAgentConsumptionSpec | None | Unset = UNSET) -> InstalledLicenseModel:
    """Allow or forbid agents to consume instances.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
