"""Change the certificate of cloud credentials.

Replaces the certificate that is stored in a cloud credentials record. The status is 204; read the record again to
see the change.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/ChangeCloudCertificate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.certificate_upload_spec import CertificateUploadSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(id: str, *, body: CertificateUploadSpec) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "credentials.change_cloud_certificate",
        "POST",
        path("/api/v1/cloudCredentials/{id}/changeCertificate", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: CertificateUploadSpec) -> None:
    """Change the certificate of cloud credentials.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
