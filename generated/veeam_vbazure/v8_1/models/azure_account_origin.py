from __future__ import annotations

from ..types import OpenEnum


class AzureAccountOrigin(OpenEnum):
    """How a service account was added: by device authentication, with an imported certificate or with an imported
    secret.
    """

    DEVICE_AUTHENTICATION = "Device Authentication"
    IMPORTED_CERTIFICATE = "Imported Certificate"
    IMPORTED_SECRET = "Imported Secret"
    UNKNOWN = "Unknown"
