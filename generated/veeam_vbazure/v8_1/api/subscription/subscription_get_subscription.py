"""Get one Azure subscription.

Returns one Azure subscription.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Subscription#operation/Subscription_GetSubscription
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.azure_subscription import AzureSubscription

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("AzureSubscription"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(subscription_id: str) -> Request[AzureSubscription, AzureSubscription]:
    """Make the call without sending it."""
    return Request(
        "subscription.subscription_get_subscription",
        "GET",
        path("/api/v8.1/cloudInfrastructure/subscriptions/{subscription_id}", subscription_id=subscription_id),
        _ANSWERS,
    )


async def asyncio(subscription_id: str, *, client: Client) -> AzureSubscription:
    """Get one Azure subscription.

    Args:
        subscription_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(subscription_id))).parsed


asyncio_detailed = detailed(request, asyncio)
