from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserAdPermissions(Model):
    """What the user may do in Microsoft Entra ID.

    Attributes:
        user_can_set_ad_group: Whether the user may set a group for the application.
        user_can_renew_ad_app: Whether the user may renew the application.
    """

    _fields = {
        "user_can_set_ad_group": ("userCanSetAdGroup", None),
        "user_can_renew_ad_app": ("userCanRenewAdApp", None),
    }

    user_can_set_ad_group: bool | None | Unset = UNSET
    user_can_renew_ad_app: bool | None | Unset = UNSET
