from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_email_notification_type import EEmailNotificationType
    from .email_custom_notification_type import EmailCustomNotificationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailNotificationSettingsModel(Model):
    """Whether e-mails are sent, to whom, and by which settings.

    Attributes:
        custom_notification_settings: Settings to use with UseCustomNotificationSettings.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "recipients": ("recipients", ListOf(None)),
        "notification_type": ("notificationType", EnumRef("EEmailNotificationType")),
        "custom_notification_settings": ("customNotificationSettings", Ref("EmailCustomNotificationType")),
    }

    is_enabled: bool
    recipients: list[str] | None | Unset = UNSET
    notification_type: EEmailNotificationType | None | Unset = UNSET
    custom_notification_settings: EmailCustomNotificationType | None | Unset = UNSET
