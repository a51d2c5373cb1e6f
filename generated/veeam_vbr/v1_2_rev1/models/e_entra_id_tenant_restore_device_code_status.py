from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantRestoreDeviceCodeStatus(OpenEnum):
    """Whether a device-code login for a delegated restore is pending, confirmed or has failed."""

    PENDING = "Pending"
    SUCCESS = "Success"
    FAILURE = "Failure"
