"""Create a recovery token for computer backups.

Creates a recovery token for the backups in the body, valid until the given time, and returns it. Treat the token as
a secret.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Agents#operation/CreateComputerRecoveryToken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: ComputerRecoveryTokenSpec) -> Response[ComputerRecoveryTokenModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: ComputerRecoveryTokenSpec) -> ComputerRecoveryTokenModel:
    """Create a recovery token for computer backups.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
