from __future__ import annotations

from ..types import OpenEnum


class EEmailNotificationType(OpenEnum):
    """Whether e-mails follow the server's global settings or their own."""

    USE_GLOBAL_NOTIFICATION_SETTINGS = "UseGlobalNotificationSettings"
    USE_CUSTOM_NOTIFICATION_SETTINGS = "UseCustomNotificationSettings"
