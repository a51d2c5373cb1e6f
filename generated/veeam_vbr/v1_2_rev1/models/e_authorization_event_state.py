from __future__ import annotations

from ..types import OpenEnum


class EAuthorizationEventState(OpenEnum):
    """Where an authorization event stands; Info events need no decision."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    EXPIRED = "Expired"
    INFO = "Info"
