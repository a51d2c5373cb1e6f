"""Get one recovery token.

Returns one recovery token with its name and expiration time.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Agents#operation/GetComputerRecoveryToken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.computer_recovery_token_model import ComputerRecoveryTokenModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ComputerRecoveryTokenModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[ComputerRecoveryTokenModel, ComputerRecoveryTokenModel]:
    """Make the call without sending it."""
    return Request(
        "agents.get_computer_recovery_token", "GET", path("/api/v1/agents/recoveryTokens/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> ComputerRecoveryTokenModel:
    """Get one recovery token.

    Args:
        id: Identifier of the recovery token.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
