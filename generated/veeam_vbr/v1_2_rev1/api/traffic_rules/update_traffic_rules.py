"""Replace network traffic rules and settings.

Replaces the traffic rules and the settings for upload streams and preferred networks, and returns them. Read them
first and send back the whole set with your changes.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Traffic-Rules#operation/UpdateTrafficRules
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.global_network_traffic_rules_model import GlobalNetworkTrafficRulesModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("GlobalNetworkTrafficRulesModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: GlobalNetworkTrafficRulesModel
) -> Request[GlobalNetworkTrafficRulesModel, GlobalNetworkTrafficRulesModel]:
    """Make the call without sending it."""
    return Request("traffic_rules.update_traffic_rules", "PUT", "/api/v1/trafficRules", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: GlobalNetworkTrafficRulesModel) -> GlobalNetworkTrafficRulesModel:
    """Replace network traffic rules and settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
