from __future__ import annotations

from ..types import OpenEnum


class ECertificateFileFormatType(OpenEnum):
    """File formats in which a certificate can be uploaded."""

    PFX = "pfx"
