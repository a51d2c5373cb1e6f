"""Change a recovery token.

Replaces the properties of a recovery token and returns it.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Agents#operation/UpdateComputerRecoveryToken
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
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    id: str, *, body: ComputerRecoveryTokenModel
) -> Request[ComputerRecoveryTokenModel, ComputerRecoveryTokenModel]:
    """Make the call without sending it."""
    return Request(
        "agents.update_computer_recovery_token",
        "PUT",
        path("/api/v1/agents/recoveryTokens/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: ComputerRecoveryTokenModel) -> ComputerRecoveryTokenModel:
    """Change a recovery token.

    Args:
        id: Identifier of the recovery token.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
