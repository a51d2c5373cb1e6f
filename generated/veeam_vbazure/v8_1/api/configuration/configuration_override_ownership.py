"""Take over backup repositories.

Starts job sessions that make this appliance the owner of the repositories named in the body. Returns those
sessions; poll each until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Configuration#operation/ConfigurationOverrideOwnership
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, ListOf, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_override_ownership_request import ConfigurationOverrideOwnershipRequest
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {202: ListOf(Ref("JobSession")), 400: Ref("ProblemDetails400"), 401: Ref("ProblemDetails401")}


def request(
    *, body: ConfigurationOverrideOwnershipRequest | None | Unset = UNSET
) -> Request[list[JobSession], list[JobSession]]:
    """Make the call without sending it."""
    return Request(
        "configuration.configuration_override_ownership",
        "POST",
        "/api/v8.1/configuration/overrideOwnership",
        _ANSWERS,
        json=body,
    )


async def asyncio(
    *, client: Client, body: ConfigurationOverrideOwnershipRequest | None | Unset = UNSET
) -> list[JobSession]:
    """Take over backup repositories.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
