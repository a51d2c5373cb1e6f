from __future__ import annotations

from ..types import OpenEnum


class LicenseType(OpenEnum):
    """Kind of license that the appliance runs with."""

    SUBSCRIPTION = "Subscription"
    FREE = "Free"
    EXTERNAL_VBR = "ExternalVbr"
    METERED_BILLING = "MeteredBilling"
    UNKNOWN = "Unknown"
