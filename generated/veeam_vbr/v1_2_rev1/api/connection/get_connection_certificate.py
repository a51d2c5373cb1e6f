"""Get the certificate or fingerprint of a server.

Connects to the server in the body and returns its TLS certificate or its SSH fingerprint. Check it, then pass the
thumbprint or fingerprint on when you add the server.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Connection#operation/GetConnectionCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.connection_certificate_model import ConnectionCertificateModel
    from ...models.host_connection_spec import HostConnectionSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("ConnectionCertificateModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: HostConnectionSpec) -> Request[ConnectionCertificateModel, ConnectionCertificateModel]:
    """Make the call without sending it."""
    return Request(
        "connection.get_connection_certificate", "POST", "/api/v1/connectionCertificate", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: HostConnectionSpec) -> ConnectionCertificateModel:
    """Get the certificate or fingerprint of a server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
