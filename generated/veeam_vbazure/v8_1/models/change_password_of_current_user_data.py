from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ChangePasswordOfCurrentUserData(Model):
    """Current and new password of the signed-in user."""

    _fields = {"current_password": ("currentPassword", None), "new_password": ("newPassword", None)}

    current_password: str | None | Unset = UNSET
    new_password: str | None | Unset = UNSET
