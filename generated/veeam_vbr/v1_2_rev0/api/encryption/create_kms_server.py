"""Add a key management server.

Adds a key management (KMS) server with its server and client certificates and returns it.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Encryption#operation/CreateKMSServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.key_management_server_base_model import KeyManagementServerBaseModel
    from ...models.key_management_server_base_spec import KeyManagementServerBaseSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("KeyManagementServerBaseModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: KeyManagementServerBaseSpec
) -> Request[KeyManagementServerBaseModel, KeyManagementServerBaseModel]:
    """Make the call without sending it."""
    return Request("encryption.create_kms_server", "POST", "/api/v1/kmsServers", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: KeyManagementServerBaseSpec) -> KeyManagementServerBaseModel:
    """Add a key management server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
