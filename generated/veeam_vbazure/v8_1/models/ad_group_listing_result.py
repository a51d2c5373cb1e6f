from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .ad_group import AdGroup
    from .user_ad_permissions import UserAdPermissions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupListingResult(Model):
    """Microsoft Entra groups found, with what the signed-in user may do in the directory."""

    _fields = {
        "ad_groups": ("adGroups", ListOf(Ref("AdGroup"))),
        "user_ad_permissions": ("userAdPermissions", Ref("UserAdPermissions")),
    }

    ad_groups: list[AdGroup] | None | Unset = UNSET
    user_ad_permissions: UserAdPermissions | None | Unset = UNSET
