from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_email_notification_type import EEmailNotificationType
    from .security_analyzer_email_notification_settings import SecurityAnalyzerEmailNotificationSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SecurityAnalyzerScheduleSettingsModel(Model):
    """When the security and compliance analyzer runs and who gets its results.

    Attributes:
        daily_scan_local_time: Time of day to start, in the backup server's local time.
        recipients: Addresses that results are sent to.
        custom_notification_settings: Used when notificationType is UseCustomNotificationSettings.
    """

    _fields = {
        "daily_scan_enabled": ("dailyScanEnabled", None),
        "daily_scan_local_time": ("dailyScanLocalTime", None),
        "send_scan_results": ("sendScanResults", None),
        "recipients": ("recipients", None),
        "notification_type": ("notificationType", EnumRef("EEmailNotificationType")),
        "custom_notification_settings": (
            "customNotificationSettings",
            Ref("SecurityAnalyzerEmailNotificationSettings"),
        ),
    }

    daily_scan_enabled: bool | None | Unset = UNSET
    daily_scan_local_time: str | None | Unset = UNSET
    send_scan_results: bool | None | Unset = UNSET
    recipients: str | None | Unset = UNSET
    notification_type: EEmailNotificationType | None | Unset = UNSET
    custom_notification_settings: SecurityAnalyzerEmailNotificationSettings | None | Unset = UNSET
