from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailCustomNotificationType(Model):
    """E-mail settings that replace the server's global ones: subject and occasions.

    Attributes:
        suppress_notification_until_last_retry: Whether nothing is sent before the last retry has ended.
    """

    _fields = {
        "subject": ("subject", None),
        "notify_on_success": ("notifyOnSuccess", None),
        "notify_on_warning": ("notifyOnWarning", None),
        "notify_on_error": ("notifyOnError", None),
        "suppress_notification_until_last_retry": ("SuppressNotificationUntilLastRetry", None),
    }

    subject: str | None | Unset = UNSET
    notify_on_success: bool | None | Unset = UNSET
    notify_on_warning: bool | None | Unset = UNSET
    notify_on_error: bool | None | Unset = UNSET
    suppress_notification_until_last_retry: bool | None | Unset = UNSET
