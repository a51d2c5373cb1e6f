from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRoleFilterBrowseSpec(Model):
    """Conditions that narrow a listing of roles.

    Attributes:
        display_name: Matches the display name of the role.
    """

    _fields = {
        "display_name": ("displayName", None),
        "is_built_in": ("isBuiltIn", None),
        "is_enabled": ("isEnabled", None),
    }

    display_name: str | None | Unset = UNSET
    is_built_in: bool | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
