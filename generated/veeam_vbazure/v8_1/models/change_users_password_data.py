from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ChangeUsersPasswordData(Model):
    """New password for a user, confirmed with the password of the administrator who sets it.

    Attributes:
        new_password: Minimum length 1.
        admins_password: Password of the administrator who makes the change. Minimum length 1.
    """

    _fields = {"new_password": ("newPassword", None), "admins_password": ("adminsPassword", None)}

    new_password: str
    admins_password: str
