from __future__ import annotations

from ..types import OpenEnum


class StandardAccountKind(OpenEnum):
    """What an account is for: an SMTP server or a database."""

    SMTP = "Smtp"
    DATABASE = "Database"
    UNKNOWN = "Unknown"
