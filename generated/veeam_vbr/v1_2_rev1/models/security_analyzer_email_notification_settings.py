from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SecurityAnalyzerEmailNotificationSettings(Model):
    """Subject and occasions of scan notifications by e-mail."""

    _fields = {
        "subject": ("subject", None),
        "notify_on_success": ("notifyOnSuccess", None),
        "notify_on_warning": ("notifyOnWarning", None),
        "notify_on_error": ("notifyOnError", None),
    }

    subject: str | None | Unset = UNSET
    notify_on_success: bool | None | Unset = UNSET
    notify_on_warning: bool | None | Unset = UNSET
    notify_on_error: bool | None | Unset = UNSET
