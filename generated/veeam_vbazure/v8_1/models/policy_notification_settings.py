from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyNotificationSettings(Model):
    """Whom a backup policy notifies by email, and after which results.

    Attributes:
        recipient: Email address that receives the notifications.
    """

    _fields = {
        "recipient": ("recipient", None),
        "notify_on_success": ("notifyOnSuccess", None),
        "notify_on_warning": ("notifyOnWarning", None),
        "notify_on_failure": ("notifyOnFailure", None),
    }

    recipient: str | None | Unset = UNSET
    notify_on_success: bool | None | Unset = UNSET
    notify_on_warning: bool | None | Unset = UNSET
    notify_on_failure: bool | None | Unset = UNSET
