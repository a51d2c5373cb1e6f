from __future__ import annotations

from ..types import OpenEnum


class EConfigBackupSMTPSettingsType(OpenEnum):
    """Whether configuration backup e-mails follow the server's global settings or their own."""

    GLOBAL = "Global"
    CUSTOM = "Custom"
