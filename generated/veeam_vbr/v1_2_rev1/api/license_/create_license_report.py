"""Download a license usage report.

Creates a report on license usage in the requested format (HTML, PDF or JSON) and returns the file itself as binary
content.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/CreateLicenseReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.license_create_report_spec import LicenseCreateReportSpec

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(*, body: LicenseCreateReportSpec) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request("license_.create_license_report", "POST", "/api/v1/license/createReport", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: LicenseCreateReportSpec) -> bytes:
    """Download a license usage report.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
