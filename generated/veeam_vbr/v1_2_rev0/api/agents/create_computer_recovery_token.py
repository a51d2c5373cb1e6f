"""Create a recovery token for computer backups.

Creates a recovery token for the backups in the body, valid until the given time, and returns it. Treat the token as
a secret.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Agents#operation/CreateComputerRecoveryToken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.computer_recovery_token_model import ComputerRecoveryTokenModel
    from ...models.computer_recovery_token_spec import ComputerRecoveryTokenSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ComputerRecoveryTokenModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ComputerRecoveryTokenSpec) -> Request[ComputerRecoveryTokenModel, ComputerRecoveryTokenModel]:
    """Make the call without sending it."""
    return Request(
        "agents.create_computer_recovery_token", "POST", "/api/v1/agents/recoveryTokens", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: ComputerRecoveryTokenSpec) -> ComputerRecoveryTokenModel:
    """Create a recovery token for computer backups.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
