from __future__ import annotations

from ..types import OpenEnum


class ELicenseReportFormat(OpenEnum):
    """File formats of a license usage report."""

    HTML = "Html"
    PDF = "Pdf"
    JSON = "Json"
