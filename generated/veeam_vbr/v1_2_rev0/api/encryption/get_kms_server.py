"""Get one key management server.

Returns one key management (KMS) server with its port and certificate thumbprints.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Encryption#operation/GetKMSServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.key_management_server_base_model import KeyManagementServerBaseModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("KeyManagementServerBaseModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[KeyManagementServerBaseModel, KeyManagementServerBaseModel]:
    """Make the call without sending it."""
    return Request("encryption.get_kms_server", "GET", path("/api/v1/kmsServers/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> KeyManagementServerBaseModel:
    """Get one key management server.

    Args:
        id: Identifier of the KMS server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
