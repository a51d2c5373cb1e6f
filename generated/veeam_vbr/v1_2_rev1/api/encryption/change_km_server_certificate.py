"""Change a certificate of a key management server.

Replaces the client or the server certificate of a key management (KMS) server, whichever the body names; the answer
has no content.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/ChangeKMServerCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.kms_server_change_certificate_spec import KMSServerChangeCertificateSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(id: str, *, body: KMSServerChangeCertificateSpec) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "encryption.change_km_server_certificate",
        "POST",
        path("/api/v1/kmsServers/{id}/changeCertificate", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: KMSServerChangeCertificateSpec) -> None:
    """Change a certificate of a key management server.

    Args:
        id: Identifier of the KMS server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
