from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationBackupRequest(Model):
    """Settings of a configuration backup started by hand.

    Attributes:
        repository_id: Repository that receives the backup.
        notification_email: Address to notify.
        should_send_completion_notification: Whether to send a notification when the backup is complete.
    """

    _fields = {
        "repository_id": ("repositoryId", None),
        "notification_email": ("notificationEmail", None),
        "should_send_completion_notification": ("shouldSendCompletionNotification", None),
    }

    repository_id: str | None | Unset = UNSET
    notification_email: str | None | Unset = UNSET
    should_send_completion_notification: bool | None | Unset = UNSET
