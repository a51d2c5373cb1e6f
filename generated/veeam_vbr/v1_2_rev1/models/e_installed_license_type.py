from __future__ import annotations

from ..types import OpenEnum


class EInstalledLicenseType(OpenEnum):
    """Kind of the installed license; NFR means not for resale."""

    EMPTY = "Empty"
    EVALUATION = "Evaluation"
    FREE = "Free"
    NFR = "NFR"
    PERPETUAL = "Perpetual"
    RENTAL = "Rental"
    SUBSCRIPTION = "Subscription"
    PROMO = "Promo"
