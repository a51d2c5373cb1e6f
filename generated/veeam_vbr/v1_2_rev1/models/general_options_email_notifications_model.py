from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref, moment

if TYPE_CHECKING:
    import datetime

    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsEmailNotificationsModel(Model):
    """How the backup server sends e-mail notifications.

    Attributes:
        from_: Address that messages are sent from.
        to: Address that messages are sent to.
        subject: Subject line of the messages.
        notify_on_last_retry: Whether a message is held back until the last retry of a job.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "smtp_server_name": ("smtpServerName", None),
        "advanced_smtp_options": ("advancedSmtpOptions", Ref("AdvancedSmtpOptionsModel")),
        "from_": ("from", None),
        "to": ("to", None),
        "subject": ("subject", None),
        "send_daily_reports_at": ("sendDailyReportsAt", moment),
        "notify_on_success": ("notifyOnSuccess", None),
        "notify_on_warning": ("notifyOnWarning", None),
        "notify_on_failure": ("notifyOnFailure", None),
        "notify_on_last_retry": ("notifyOnLastRetry", None),
    }

    is_enabled: bool
    smtp_server_name: str
    advanced_smtp_options: AdvancedSmtpOptionsModel
    from_: str
    to: str
    subject: str
    send_daily_reports_at: datetime.datetime
    notify_on_success: bool
    notify_on_warning: bool
    notify_on_failure: bool
    notify_on_last_retry: bool
