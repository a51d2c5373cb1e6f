from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .rbac_role_nullable import RbacRoleNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserUpdateFromClient(Model):
    """New settings for a user."""

    _fields = {
        "role": ("role", EnumRef("RbacRoleNullable")),
        "name": ("name", None),
        "description": ("description", None),
        "password": ("password", None),
    }

    role: RbacRoleNullable | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
