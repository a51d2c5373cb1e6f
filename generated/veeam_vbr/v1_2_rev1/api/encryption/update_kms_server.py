"""Change a key management server.

Replaces the settings of a key management (KMS) server and returns them. Its certificates have an operation of their
own.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/UpdateKMSServer
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
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    id: str, *, body: KeyManagementServerBaseModel
) -> Request[KeyManagementServerBaseModel, KeyManagementServerBaseModel]:
    """Make the call without sending it."""
    return Request("encryption.update_kms_server", "PUT", path("/api/v1/kmsServers/{id}", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: KeyManagementServerBaseModel) -> KeyManagementServerBaseModel:
    """Change a key management server.

    Args:
        id: Identifier of the KMS server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
