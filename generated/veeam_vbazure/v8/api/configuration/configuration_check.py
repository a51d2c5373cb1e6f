"""Start a configuration check.

Starts checking the configuration of the appliance; the optional body names the checks to run. Returns no body: read
the check session until its overall status is final.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Configuration#operation/ConfigurationCheck
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_check_request import ConfigurationCheckRequest

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {202: None, 400: Ref("ProblemDetails400"), 401: Ref("ProblemDetails401")}


def request(*, body: ConfigurationCheckRequest | None | Unset = UNSET) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("configuration.configuration_check", "POST", "/api/v8/configuration/check", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: ConfigurationCheckRequest | None | Unset = UNSET) -> None:
    """Start a configuration check.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
