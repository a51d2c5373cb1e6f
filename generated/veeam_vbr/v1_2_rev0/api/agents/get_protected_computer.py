"""Get one protected computer.

Returns one protected computer with its protection groups.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Agents#operation/GetProtectedComputer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.protected_computer_model import ProtectedComputerModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedComputerModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[ProtectedComputerModel, ProtectedComputerModel]:
    """Make the call without sending it."""
    return Request(
        "agents.get_protected_computer", "GET", path("/api/v1/agents/protectedComputers/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> ProtectedComputerModel:
    """Get one protected computer.

    Args:
        id: Identifier of the protected computer.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
