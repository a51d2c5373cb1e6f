from __future__ import annotations

from ..types import OpenEnum


class OAuth2Status(OpenEnum):
    """How far a sign-in has come."""

    PENDING = "Pending"
    SUCCESS = "Success"
    FAILURE = "Failure"
