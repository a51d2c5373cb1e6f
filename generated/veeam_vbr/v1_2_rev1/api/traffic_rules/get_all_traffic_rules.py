"""Get network traffic rules and settings.

Returns all traffic rules together with the settings for upload streams and preferred networks.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Traffic-Rules#operation/GetAllTrafficRules
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.global_network_traffic_rules_model import GlobalNetworkTrafficRulesModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("GlobalNetworkTrafficRulesModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[GlobalNetworkTrafficRulesModel, GlobalNetworkTrafficRulesModel]:
    """Make the call without sending it."""
    return Request("traffic_rules.get_all_traffic_rules", "GET", "/api/v1/trafficRules", _ANSWERS)


async def asyncio(*, client: Client) -> GlobalNetworkTrafficRulesModel:
    """Get network traffic rules and settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
