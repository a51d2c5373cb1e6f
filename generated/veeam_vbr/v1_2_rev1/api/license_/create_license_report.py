"""Download a license usage report.

Creates a report on license usage in the requested format (HTML, PDF or JSON) and returns the file itself as binary
content.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/CreateLicenseReport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, octets

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse
    from ...models.license_create_report_spec import LicenseCreateReportSpec

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(*, body: LicenseCreateReportSpec) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request("license_.create_license_report", "POST", "/api/v1/license/createReport", _ANSWERS, json=body)


async def asyncio_detailed(*, client: Client, body: LicenseCreateReportSpec) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: LicenseCreateReportSpec) -> bytes:
    """Download a license usage report.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed


def stream(*, client: Client, body: LicenseCreateReportSpec) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request(body=body))
