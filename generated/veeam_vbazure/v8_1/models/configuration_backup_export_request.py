from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationBackupExportRequest(Model):
    """Configuration restore point to export and the password that protects the exported file.

    Attributes:
        password: Minimum length 1.
        password_hint: Reminder that helps to recall the password.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "password": ("password", None),
        "password_hint": ("passwordHint", None),
    }

    restore_point_id: str
    password: str
    password_hint: str | None | Unset = UNSET
